import type { Letter } from '../../letter/model/letter.ts';
import type { FileRef } from '../../main/contract.ts';
import { sameJson } from './same-json.ts';

/** What the file of a letter holds. */
export type SavedLetter = {
  file(): FileRef | undefined;
  /** Whether the file holds exactly this letter. */
  holds(letter: Letter): boolean;
  mark(letter: Letter, file: FileRef): void;
};

/** `letter` is what was read from `file`; without a file nothing is saved yet. */
export function savedLetter(letter: Letter, file: FileRef | undefined): SavedLetter {
  let saved = { letter, file };
  return {
    file: () => saved.file,
    holds: ({ gegevens, body }) =>
      saved.file !== undefined && sameJson(saved.letter.gegevens, gegevens) && sameJson(saved.letter.body, body),
    mark(newLetter, newFile) {
      saved = { letter: newLetter, file: newFile };
    },
  };
}
