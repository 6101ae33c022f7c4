import type { Letter } from '../../letter/model/letter.ts';
import type { FileRef, SavedFile } from '../../main/contract.ts';
import { sameJson } from './same-json.ts';

/** What the file of a letter holds. */
export type SavedLetter = {
  file(): FileRef | undefined;
  /** Which text of its file the letter came from (`SavedFile`). */
  hash(): string | undefined;
  /** Whether this is exactly the letter that was read or written last, or made when it has no file. */
  isSame(letter: Letter): boolean;
  mark(letter: Letter, file: SavedFile): void;
};

/**
 * `letter` is what was read from `file`, in the text with this hash, or made: then it has neither. A recovered letter
 * differs from both: `undefined`.
 */
export function savedLetter(
  letter: Letter | undefined,
  file: FileRef | undefined,
  hash: string | undefined,
): SavedLetter {
  let saved = { letter, file, hash };
  return {
    file: () => saved.file,
    hash: () => saved.hash,
    isSame: ({ gegevens, body }) =>
      saved.letter !== undefined && sameJson(saved.letter.gegevens, gegevens) && sameJson(saved.letter.body, body),
    mark(newLetter, { textHash, ...newFile }) {
      saved = { letter: newLetter, file: newFile, hash: textHash };
    },
  };
}
