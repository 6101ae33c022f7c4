import type { FindingPlace } from '../../../letter/check/finding.ts';

/** `ontbreekt`: something must still be done there; `leeg`: nothing stands there, and nothing has to. */
export type OutlineState = 'gereed' | 'ontbreekt' | 'leeg';

/** One line of the outline: a part of the letter, or a punt or reactie within one. */
export type OutlineEntry = {
  readonly key: string;
  readonly label: string;
  readonly state: OutlineState;
  /** Behind the label: how many punten, how many reacties are done. */
  readonly count?: string;
  /** Where choosing it leads. */
  readonly place: FindingPlace;
  /** The punt that moves with Alt and an arrow: of a punt itself and of its reactie. */
  readonly puntId?: string;
  readonly children: readonly OutlineEntry[];
};
