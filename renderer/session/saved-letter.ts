import type { Letter } from '../../letter/model/letter.ts';
import { sameJson } from '../../letter/model/same-json.ts';
import type { FileRef, SavedFile } from '../../main/contract.ts';

/** What the file of a letter holds. */
export type SavedLetter = {
  file(): FileRef | undefined;
  /** Which text of its file the letter came from (`SavedFile`). */
  hash(): string | undefined;
  /** Whether this is exactly the letter that was read or written last, or made when it has no file. */
  isSame(letter: Letter): boolean;
  mark(letter: Letter, file: SavedFile): void;
  /** This letter is being written, or (`undefined`) no more: until then the file may hold either. */
  markWriting(letter: Letter | undefined): void;
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
  let writing: Letter | undefined;
  return {
    file: () => saved.file,
    hash: () => saved.hash,
    isSame: (now) =>
      saved.letter !== undefined && [saved.letter, writing ?? saved.letter].every((one) => saysSame(one, now)),
    mark(newLetter, { textHash, ...newFile }) {
      saved = { letter: newLetter, file: newFile, hash: textHash };
    },
    markWriting(newLetter) {
      writing = newLetter;
    },
  };
}

function saysSame(left: Letter, right: Letter): boolean {
  return sameJson(left.gegevens, right.gegevens) && sameJson(left.body, right.body);
}
