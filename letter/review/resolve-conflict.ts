import type { Letter } from '../model/letter.ts';
import { canonicalJson } from './canonical-json.ts';
import { derivedIds } from './derived-ids.ts';
import type { JoinConflict } from './join-letters.ts';
import { keptBoth } from './keep-both.ts';
import { letterValues, letterWith } from './letter-values.ts';
import { resolvedBody } from './resolved-body.ts';

export type ConflictChoice = 'ours' | 'theirs' | 'both';

/**
 * The joined letter with one conflict decided: the chosen side stands in it. `both` puts the two behind each other, and
 * keeps what one side removed; a gegeven of which only one can be had becomes ours (`canKeepBoth`). The letter stays
 * sound. A conflict about a block that went with another decision changes nothing.
 */
export function resolveConflict(letter: Letter, conflict: JoinConflict, choice: ConflictChoice): Letter {
  if (conflict.soort === 'blok') {
    const newId = derivedIds([canonicalJson(letter), conflict.id, choice], [letter.body]);
    return { ...letter, body: resolvedBody(letter.body, conflict, choice, newId) };
  }
  const { naam, ours, theirs } = conflict;
  const both = choice === 'both' ? keptBoth(conflict) : undefined;
  const values = new Map(letterValues(letter));
  values.set(naam, both ?? (choice === 'theirs' ? theirs : ours));
  return letterWith(values, letter.body);
}
