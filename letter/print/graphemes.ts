/**
 * The characters of a text as people see them, each with its accents. Takes the text in pieces: `Intl.Segmenter` copies the
 * whole text for each character that it gives, so that a word of a hundred thousand characters would fill the memory.
 */
export function graphemesOf(text: string): string[] {
  if (text.length <= PIECE) return segments(text);
  const found: string[] = [];
  let rest = '';
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = endOfPiece(text, from + PIECE);
    const inPiece = segments(rest + text.slice(from, to));
    // The last one may go on in the next piece; one that fills pieces is none that anybody wrote, and is cut.
    const last = inPiece.pop() ?? '';
    rest = last.length < PIECE ? last : '';
    for (const one of inPiece) found.push(one);
    if (rest === '') found.push(last);
  }
  if (rest !== '') found.push(rest);
  return found;
}

const PIECE = 500;

/** Never between the halves of a surrogate pair. */
function endOfPiece(text: string, end: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end;
}

const SEGMENTER = new Intl.Segmenter('nl', { granularity: 'grapheme' });

function segments(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
