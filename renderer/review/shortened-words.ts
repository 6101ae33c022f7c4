import type { WordPiece } from '../../letter/review/compare-letters.ts';

/** So many characters of unchanged text stand on either side of a change. */
const AROUND = 60;

/** And so many of a text in which no word was changed. */
const ALONE = 140;

const ELLIPSIS = '…';

/** The words with unchanged text cut short, at whole words, where it is not beside a change. Changes are never cut. */
export function shortenedWords(words: readonly WordPiece[]): WordPiece[] {
  if (words.length === 1) return words.map((word) => shown(word, head(word.text, ALONE)));
  return words.map((word, index) => {
    const isFirst = index === 0;
    const isLast = index === words.length - 1;
    if (isFirst) return shown(word, tail(word.text, AROUND));
    return shown(word, isLast ? head(word.text, AROUND) : middle(word.text, AROUND));
  });
}

function shown(word: WordPiece, text: string): WordPiece {
  return word.soort === 'gelijk' ? { soort: 'gelijk', text } : word;
}

function middle(text: string, length: number): string {
  const [start, end] = [head(text, length), tail(text, length)];
  const isShorter = start.length + end.length < text.length;
  return isShorter ? `${start.slice(0, -ELLIPSIS.length)} ${end}` : text;
}

function head(text: string, length: number): string {
  if (text.length <= length + ELLIPSIS.length) return text;
  const part = text.slice(0, length);
  const space = part.lastIndexOf(' ');
  return `${whole(space > 0 ? part.slice(0, space) : part)} ${ELLIPSIS}`;
}

function tail(text: string, length: number): string {
  if (text.length <= length + ELLIPSIS.length) return text;
  const part = text.slice(-length);
  const space = part.indexOf(' ');
  return `${ELLIPSIS} ${whole(space >= 0 ? part.slice(space + 1) : part)}`;
}

/** Without the half of a character that is written with two units. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u, '');
}
