import type { Letter } from '../../letter/model/letter.ts';
import type { Fault } from '../../letter/model/result.ts';
import type { JoinedLetter } from '../../letter/review/join-letters.ts';
import type { JoinSides } from '../../main/contract.ts';

/** How the letter in the window stands to what others do with its file. */
export type OutsideState =
  | { readonly soort: 'rustig' }
  /** What another wrote is in the letter now; `isOnlyTheirs`: nothing of this window was in it. */
  | {
      readonly soort: 'samengevoegd';
      readonly before: Letter;
      readonly after: Letter;
      readonly isOnlyTheirs: boolean;
      readonly isCopy: boolean;
    }
  /** The user undid that: what another wrote is in the letter no more, and soon not in its file either. */
  | { readonly soort: 'teruggedraaid'; readonly undone: Joined }
  /**
   * People must choose; nothing is saved by itself until then. `wacht`: they put it off. `isCopy`: it is not the file of
   * this letter that is joined, but another that they chose. `ours`: the letter of the window when it was joined.
   */
  | {
      readonly soort: 'kiezen' | 'wacht';
      readonly ours: Letter;
      readonly joined: JoinedLetter;
      readonly sides: JoinSides;
      readonly isCopy: boolean;
    }
  /** It cannot be joined: why. */
  | { readonly soort: 'kan-niet'; readonly faults: readonly Fault[] }
  /** The letter became another kind of thing (definitief, another template) while nothing was changed here. */
  | { readonly soort: 'anders' }
  /** The file is gone or out of reach. */
  | { readonly soort: 'weg' };

/** What another wrote came into the letter. */
export type Joined = Extract<OutsideState, { soort: 'samengevoegd' }>;
