import { canonicalJson } from './canonical-json.ts';
import type { GegevenConflict } from './join-letters.ts';
import type { LetterValues } from './letter-values.ts';
import { joinValue } from './pick-side.ts';

/** The gegevens with the changes of both sides, each by itself, and those that both changed in different ways. */
export function joinValues(
  base: LetterValues,
  ours: LetterValues,
  theirs: LetterValues,
): { values: LetterValues; conflicts: GegevenConflict[] } {
  const values = new Map<string, unknown>();
  const conflicts: GegevenConflict[] = [];
  for (const naam of new Set([...[...base.keys()], ...[...ours.keys(), ...theirs.keys()].sort()])) {
    const sides = { base: base.get(naam), ours: ours.get(naam), theirs: theirs.get(naam) };
    const joined = joinValue(sides.base, sides.ours, sides.theirs, (value) => canonicalJson({ value }));
    values.set(naam, joined.value);
    if (!joined.isJoined) conflicts.push({ soort: 'gegeven', id: `gegeven ${naam}`, naam, ...sides });
  }
  return { values, conflicts };
}
