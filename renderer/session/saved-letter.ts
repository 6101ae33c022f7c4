import type { Letter } from '../../letter/model/letter.ts';
import type { FileRef } from '../../main/contract.ts';
import { sameJson } from './same-json.ts';

/** What the file of a letter holds. */
export type SavedLetter = {
  file(): FileRef | undefined;
  /** Whether this is exactly the letter that was read or written last, or made when it has no file. */
  isSame(letter: Letter): boolean;
  mark(letter: Letter, file: FileRef): void;
};

/** `letter` is what was read from `file`, or made: then it has none. */
export function savedLetter(letter: Letter, file: FileRef | undefined): SavedLetter {
  let saved = { letter, file };
  return {
    file: () => saved.file,
    isSame: ({ gegevens, body }) => sameJson(saved.letter.gegevens, gegevens) && sameJson(saved.letter.body, body),
    mark(newLetter, newFile) {
      saved = { letter: newLetter, file: newFile };
    },
  };
}
