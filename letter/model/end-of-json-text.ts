/** The offset of the quote that closes the text that begins at `start` in JSON; the end of the source when none does. */
export function endOfJsonText(source: string, start: number): number {
  let end = source.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(source, end)) end = source.indexOf('"', end + 1);
  return end < 0 ? source.length : end;
}

function isEscaped(source: string, quote: number): boolean {
  let backslashes = 0;
  while (source[quote - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
