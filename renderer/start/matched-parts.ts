/** A piece of a text, and whether it is one of the words that were looked for. */
export type TextPart = { text: string; isMatch: boolean };

/**
 * Cuts a text where a word of the query stands in it, without regard to capitals and accents. All parts together are the
 * text, unchanged.
 */
export function matchedParts(text: string, query: string): TextPart[] {
  const words = [...new Set(query.split(/\s+/).map(folded))].filter((word) => word !== '');
  const { letters, starts } = foldedWithPlaces(text);
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = letters.indexOf(word); at !== -1; at = letters.indexOf(word, at + 1)) {
      marked.fill(true, starts[at], starts[at + word.length] ?? text.length);
    }
  }
  return joined(text, marked);
}

/** `letters` is the folded text; `starts[i]` is where the character of letter i begins in the text itself. */
function foldedWithPlaces(text: string): { letters: string; starts: number[] } {
  const starts: number[] = [];
  let letters = '';
  let at = 0;
  for (const character of text) {
    const plain = folded(character);
    for (let index = 0; index < plain.length; index += 1) starts.push(at);
    letters += plain;
    at += character.length;
  }
  return { letters, starts };
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function joined(text: string, marked: readonly boolean[]): TextPart[] {
  const parts: TextPart[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isMatch = marked[at] === true;
    const last = parts.at(-1);
    if (last?.isMatch === isMatch) last.text += text[at];
    else parts.push({ text: text[at] ?? '', isMatch });
  }
  return parts;
}
