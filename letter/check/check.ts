import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import type { Letter } from '../model/letter.ts';
import type { LetterValues } from '../print/letter-values.ts';
import type { HasCharacter } from '../print/missing-characters.ts';
import type { LoadedTemplate } from '../template/read-template.ts';
import type { Finding } from './finding.ts';

/**
 * What is checked. The letter is valid by its schema; template and huisstijl are those that it names, and `hasCharacter`
 * tells what the lettertype of the huisstijl can show.
 */
export type CheckedLetter = {
  readonly letter: Letter;
  readonly template: LoadedTemplate;
  readonly huisstijl: Huisstijl;
  readonly hasCharacter: HasCharacter;
};

/** What every check looks at; `values` is what the names in the text stand for. */
export type CheckInput = CheckedLetter & { readonly values: LetterValues };

/** One check: pure, and independent of all others. */
export type Check = (input: CheckInput) => Finding[];
