import type { IdentifiedElement, Reactie } from '../body/body.ts';
import type { Letter } from '../model/letter.ts';
import { canonicalJson } from './canonical-json.ts';
import { derivedIds } from './derived-ids.ts';
import { joinBodies } from './join-bodies.ts';
import { joinValues } from './join-values.ts';
import { letterValues, letterWith } from './letter-values.ts';
import { joinValue } from './pick-side.ts';

/** Two letters brought together. `letter` is sound, and holds for every conflict one of its two sides. */
export type JoinedLetter = { letter: Letter; conflicts: JoinConflict[] };

/** What cannot be joined: a gegeven, or a block. `id` tells the conflicts of one joined letter apart. */
export type JoinConflict = GegevenConflict | BlockConflict;

/** Both changed the same gegeven in different ways; `undefined` when a side does not have it. `naam` as in letterParts. */
export type GegevenConflict = {
  readonly soort: 'gegeven';
  readonly id: string;
  readonly naam: string;
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
};

/**
 * Both changed the same block in ways that touch each other, or one removed what the other changed: then that side is
 * `undefined`. `block` is the id of the block in the joined letter.
 */
export type BlockConflict = {
  readonly soort: 'blok';
  readonly id: string;
  readonly block: string;
  readonly base: BlockSide | undefined;
  readonly ours: BlockSide | undefined;
  readonly theirs: BlockSide | undefined;
};

/** A whole block as one side has it; of a punt also its reacties, which always go with it. */
export type BlockSide = { readonly node: IdentifiedElement; readonly reacties: readonly Reactie[] };

/**
 * Brings two letters together that were both made from `base`. What one side changed is taken, what both changed alike
 * is taken once, and two changes in one alinea are joined when they are in different sentences. The rest is a conflict.
 * `ours` and `theirs` may be exchanged: the letter is the same, and each conflict has its sides exchanged.
 *
 * @param doubted the lines of `base` (`LetterLines`) that theirs may never have had. Where it says something else, or
 * nothing, nobody knows whether its author changed that: then it is a conflict without a base.
 */
export function joinLetters(
  base: Letter,
  ours: Letter,
  theirs: Letter,
  doubted: ReadonlySet<string> = new Set(),
): JoinedLetter {
  const texts = [ours, theirs].map(canonicalJson);
  const whole = joinValue(base, ours, theirs, canonicalJson);
  if (whole.isJoined && (doubted.size === 0 || whole.value === ours)) return { letter: whole.value, conflicts: [] };
  const bodies = { base: base.body, ours: ours.body, theirs: theirs.body };
  const { body, conflicts } = joinBodies(bodies, derivedIds(texts, Object.values(bodies)), doubted);
  const values = { base: letterValues(base), ours: letterValues(ours), theirs: letterValues(theirs) };
  const { values: joined, conflicts: gegevens } = joinValues(values, doubted);
  return { letter: letterWith(joined, body), conflicts: [...gegevens, ...conflicts] };
}
