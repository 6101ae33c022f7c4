import type { CheckedLetter } from '../../letter/check/check.ts';
import { hasCharacterIn } from '../../letter/print/character-ranges.ts';
import type { OpenedLetter } from '../open-letter.ts';

/** A letter that was opened, as it is checked. */
export async function checkedLetter({ letter, template, huisstijl }: OpenedLetter): Promise<CheckedLetter> {
  const hasCharacter = hasCharacterIn(await huisstijl.characters());
  return { letter, template, huisstijl: huisstijl.huisstijl, hasCharacter };
}
