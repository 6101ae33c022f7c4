/**
 * How many choices a masker may leave: with four, matching 64 characters takes some millions of steps at most, with ten
 * it may take years.
 */
const MOST_CHOICES = 4;

/**
 * What is wrong with a masker, as a schema says it; `undefined` when nothing is. It must be a regular expression that is
 * matched in bounded time: JavaScript tries all combinations of the choices that an expression leaves (`*`, `+`, `?`,
 * `{2,4}`, `|`), and those inside a group that repeats again at each turn.
 */
export function maskerFault(masker: string): string | undefined {
  if (!isPattern(masker)) return 'dit is geen geldige reguliere expressie';
  const bare = withoutLiterals(masker);
  if (/\)(?:[*+]|\{)/.test(bare)) return 'in een masker kan een groep tussen haakjes niet worden herhaald';
  const choices = bare.match(/[*+?|]|\{\d+,\d*\}/g)?.length ?? 0;
  return choices > MOST_CHOICES
    ? `een masker heeft hoogstens ${MOST_CHOICES} keuzes (*, +, ?, | of een herhaling als {2,4})`
    : undefined;
}

/** Escapes and sets of characters as one character, and openings of groups as a bracket: no sign in them is a choice. */
function withoutLiterals(masker: string): string {
  return masker
    .replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<[^>]*>|.)/gsu, 'x')
    .replace(/\[[^\]]*\]/g, 'x')
    .replace(/\(\?(?:<?[=!]|:|<[^>]*>)/g, '(');
}

function isPattern(masker: string): boolean {
  try {
    new RegExp(masker, 'u');
    return true;
  } catch {
    return false;
  }
}
