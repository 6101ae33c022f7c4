/** What the last typed characters become: `remove` of them, the typed one included, give way to `insert`. */
export type TypographicHelp = { readonly remove: number; readonly insert: string };

/** Stands in the text before the cursor for a veld or verwijzing. */
export const OBJECT = '\uFFFC';

/**
 * Dutch typography for a character that was just typed behind `before`: quotes ‘ ’ “ ”, the apostrophe (foto’s,
 * ’s-Hertogenbosch, ’26), a dash for a hyphen between spaces, an ellipsis for three dots. `undefined` if it stays as it is.
 *
 * Source: Taaladvies, "Aanhalingstekens", "Apostrof", "Gedachtestreepje".
 */
export function typographicHelp(before: string, typed: string): TypographicHelp | undefined {
  switch (typed) {
    case '"':
      return { remove: 1, insert: isOpening(before) ? '“' : '”' };
    case "'":
      return { remove: 1, insert: isOpening(before) ? '‘' : '’' };
    case '.':
      return /(?<![.…])\.\.$/u.test(before) ? { remove: 3, insert: '…' } : undefined;
    case ' ':
      return dashFor(before) ?? apostropheFor(before, typed);
    default:
      return apostropheFor(before, typed);
  }
}

/** A quote opens at the start, after white space and after an opening sign. */
function isOpening(before: string): boolean {
  return before === '' || /[\s([{‘“«–—/]$/u.test(before);
}

function dashFor(before: string): TypographicHelp | undefined {
  return /[^\s-] -$/u.test(before) ? { remove: 2, insert: '– ' } : undefined;
}

/** What looked like an opening quote turns out to stand for letters or digits left out: ’s-, ’t , ’n , ’26. */
function apostropheFor(before: string, typed: string): TypographicHelp | undefined {
  const word = /(?<![\p{L}\p{N}])‘([stnkmr]?)$/iu.exec(before)?.[1];
  if (word === undefined) return undefined;
  const isYear = word === '' && /\d/u.test(typed);
  const isShort = word !== '' && (typed === ' ' || (typed === '-' && word.toLowerCase() === 's'));
  return isYear || isShort ? { remove: word.length + 2, insert: `’${word}${typed}` } : undefined;
}
