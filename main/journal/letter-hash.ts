import type { Letter } from '../../letter/model/letter.ts';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';
import { textHash } from '../files/text-hash.ts';

/** The hash of the text that the file of this letter would have; `undefined` when the letter is not sound. */
export function letterHash(letter: Letter): string | undefined {
  try {
    return textHash(writeBriefFile(letter));
  } catch {
    return undefined;
  }
}
