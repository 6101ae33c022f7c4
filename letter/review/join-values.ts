import { canonicalJson } from './canonical-json.ts';
import type { GegevenConflict } from './join-letters.ts';
import { gegevenLine } from './letter-lines.ts';
import type { LetterValues } from './letter-values.ts';
import { joinValue } from './pick-side.ts';

type ThreeValues = Readonly<Record<'base' | 'ours' | 'theirs', LetterValues>>;

/**
 * The gegevens with the changes of both sides, each by itself, and those that both changed in different ways, or of which
 * that is not known (`doubted`, see `joinLetters`).
 */
export function joinValues(
  { base, ours, theirs }: ThreeValues,
  doubted: ReadonlySet<string>,
): { values: LetterValues; conflicts: GegevenConflict[] } {
  const values = new Map<string, unknown>();
  const conflicts: GegevenConflict[] = [];
  for (const naam of new Set([...[...base.keys()], ...[...ours.keys(), ...theirs.keys()].sort()])) {
    const sides = { base: base.get(naam), ours: ours.get(naam), theirs: theirs.get(naam) };
    const known = isInDoubt(sides, doubted.has(gegevenLine(naam))) ? { ...sides, base: undefined } : sides;
    const joined = joinValue(known.base, known.ours, known.theirs, textOf);
    values.set(naam, joined.value);
    if (!joined.isJoined) conflicts.push({ soort: 'gegeven', id: `gegeven ${naam}`, naam, ...known });
  }
  return { values, conflicts };
}

/** What theirs says otherwise; what it does not have stays, as what only one of two copies has. */
function isInDoubt({ base, theirs }: Readonly<Record<'base' | 'theirs', unknown>>, isDoubted: boolean): boolean {
  return isDoubted && textOf(base) !== textOf(theirs);
}

function textOf(value: unknown): string {
  return canonicalJson({ value });
}
