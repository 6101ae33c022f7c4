import type { Letter } from '../../letter/model/letter.ts';
import { sameJson } from '../../letter/model/same-json.ts';
import { commonBase } from '../../letter/review/common-base.ts';
import { type JoinedLetter, joinLetters } from '../../letter/review/join-letters.ts';
import type { JoinSides } from '../../main/contract.ts';

/**
 * The letter in the window and what another wrote in its file, brought together. When nothing was changed here it is
 * theirs. Undefined when theirs cannot be put in the place of ours: another status, template or huisstijl.
 */
export function joinSides(
  ours: Letter,
  hasChanges: boolean,
  { base, doubted, theirs }: JoinSides,
): JoinedLetter | undefined {
  if (!sameJson(frameOf(ours), frameOf(theirs))) return undefined;
  const isSeen = doubted === undefined || doubted.length === 0;
  if (!hasChanges && isSeen) return { letter: theirs, conflicts: [] };
  return joinLetters(base ?? commonBase(ours, theirs), ours, theirs, new Set(base === undefined ? [] : doubted));
}

/** The letter in the window and another copy of it: status, template and huisstijl stay those of the window. */
export function joinCopies(ours: Letter, { base, doubted, theirs }: JoinSides): JoinedLetter {
  const frame = frameOf(ours);
  const copy = { ...theirs, ...frame };
  if (base === undefined) return joinLetters(commonBase(ours, copy), ours, copy);
  return joinLetters({ ...base, ...frame }, ours, copy, new Set(doubted));
}

/** Whether it is not known of all of it what the other copy was made of. */
export function isUnsure({ base, doubted = [] }: JoinSides): boolean {
  return base === undefined || doubted.length > 0;
}

/** What the window cannot change in a letter. */
function frameOf({
  id,
  status,
  template,
  huisstijl,
}: Letter): Pick<Letter, 'id' | 'status' | 'template' | 'huisstijl'> {
  return { id, status, template, huisstijl };
}
