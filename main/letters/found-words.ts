/** How much of the text is shown before and behind what was found, in characters. */
const BEFORE = 40;
const BEHIND = 80;

/** The words of a text around the place `at`, on one line, with an ellipsis where the text goes on. */
export function foundWords(text: string, at: number): string {
  const from = at <= BEFORE ? 0 : wordStart(text, at - BEFORE, at);
  const to = at + BEHIND >= text.length ? text.length : wordEnd(text, at + BEHIND, at);
  const words = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  return `${from > 0 ? '…\u00A0' : ''}${words}${to < text.length ? '\u00A0…' : ''}`;
}

/** The first place behind a space, at or after `from`; `from` itself when a single word reaches up to `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  for (let index = from; index < limit; index += 1) if (isSpace(text, index - 1)) return index;
  return from;
}

function wordEnd(text: string, to: number, limit: number): number {
  for (let index = to; index > limit; index -= 1) if (isSpace(text, index)) return index;
  return to;
}

function isSpace(text: string, index: number): boolean {
  return /\s/u.test(text.charAt(index));
}
