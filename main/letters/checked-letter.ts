import type { CheckedLetter } from '../../letter/check/check.ts';
import { hasCharacterIn } from '../../letter/print/character-ranges.ts';
import type { OpenedLetter } from '../open-letter.ts';

/** A letter that was opened, as it is checked. */
export function checkedLetter({ letter, template, huisstijl: { huisstijl, characters } }: OpenedLetter): CheckedLetter {
  return { letter, template, huisstijl, hasCharacter: hasCharacterIn(characters) };
}
