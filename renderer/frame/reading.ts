import type { LetterLock, OpenedLetter } from '../../main/contract.ts';

/** Why the letter on the screen is only read, and who has it open if that is why. */
export type Reading = {
  readonly why: NonNullable<OpenedLetter['readOnly']>;
  readonly lockedBy: LetterLock | undefined;
};

/** Undefined for a letter that is edited. */
export function readingOf({ readOnly, lockedBy }: OpenedLetter): Reading | undefined {
  return readOnly === undefined ? undefined : { why: readOnly, lockedBy };
}
