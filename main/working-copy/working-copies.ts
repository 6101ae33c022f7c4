import type { Letter } from '../../letter/model/letter.ts';
import type { LetterChange } from '../../letter/model/letter-change.ts';
import { changedLetter } from './changed-letter.ts';

/**
 * The letters that are open in the window, as main has them: the window sends each change once, and pages are drawn and
 * the journal is kept from here. A revision counts the changes of one copy.
 */
export type WorkingCopies = {
  /** The whole letter at this revision: of a copy that begins, or of one that main has not or has otherwise. */
  begin(copy: string, revision: number, letter: Letter): void;
  /**
   * Brings the copy to this revision, which must be the one after that of main. `false`, and nothing changes, when it is
   * not, or when the change does not lead to a sound letter: then the window begins again.
   */
  change(copy: string, revision: number, change: LetterChange): boolean;
  /** The letter at exactly this revision. */
  letterAt(copy: string, revision: number): Letter | undefined;
  end(copy: string): void;
};

export function createWorkingCopies(): WorkingCopies {
  const copies = new Map<string, { revision: number; letter: Letter }>();
  return {
    begin: (copy, revision, letter) => void copies.set(copy, { revision, letter }),
    change(copy, revision, change) {
      const known = copies.get(copy);
      if (known === undefined || known.revision + 1 !== revision) return false;
      const letter = changedLetter(known.letter, change);
      if (letter === undefined) return false;
      copies.set(copy, { revision, letter });
      return true;
    },
    letterAt(copy, revision) {
      const known = copies.get(copy);
      return known?.revision === revision ? known.letter : undefined;
    },
    end: (copy) => void copies.delete(copy),
  };
}
