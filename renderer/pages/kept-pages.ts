import type { Fault } from '../../letter/model/result.ts';
import type { BlockPlace, DrawnPart, DrawnWhole } from '../../main/contract.ts';
import type { PageSet } from './page-renderer.ts';
import { placesWithPart, withPart } from './with-part.ts';

/**
 * What there is to see: the newest pages that could be made, and why newer ones could not. `pages` is absent until the
 * first drawing is there.
 */
export type FeedState = {
  readonly pages: PageSet | undefined;
  readonly places: readonly BlockPlace[];
  readonly faults: readonly Fault[];
};

/** The last letter that was drawn as a whole. `drawing` is the number that main gave it. */
export type Whole = { readonly drawing: number; readonly pages: PageSet; readonly places: readonly BlockPlace[] };

/** The pages of one letter: the last whole, and over it the part that was drawn since. Frees what it shows no longer. */
export type KeptPages = {
  state(): FeedState;
  subscribe(listener: () => void): () => void;
  whole(): Whole | undefined;
  showWhole(drawn: DrawnWhole, pages: PageSet): void;
  showPart(part: DrawnPart, pages: PageSet, over: Whole): void;
  /** The whole without a part over it: every change since was taken back. */
  showWholeAgain(whole: Whole): void;
  /** The last good pages stay. */
  showFaults(faults: readonly Fault[]): void;
  /** Whether the pages up to this one, from 1, are as in the letter of the last drawing: those behind a part may have moved. */
  areKnownTo(page: number): boolean;
  /** Frees all of it; nothing can be drawn any more. */
  free(): void;
};

export function createKeptPages(): KeptPages {
  const listeners = new Set<() => void>();
  let state: FeedState = { pages: undefined, places: [], faults: [] };
  let whole: Whole | undefined;
  let part: DrawnPart | undefined;

  const show = (next: FeedState) => {
    const { pages: old } = state;
    state = next;
    for (const listener of listeners) listener();
    if (old !== next.pages && old !== whole?.pages) old?.free();
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    whole: () => whole,
    showWhole({ drawing, places, faults }, pages) {
      const old = whole?.pages;
      const isShown = old === state.pages;
      whole = { drawing, pages, places };
      part = undefined;
      show({ pages, places, faults });
      if (!isShown) old?.free();
    },
    showPart(next, pages, over) {
      part = next;
      show({ pages: withPart(over.pages, pages, next), places: placesWithPart(over.places, next), faults: [] });
    },
    showWholeAgain({ pages, places }) {
      part = undefined;
      show({ pages, places, faults: [] });
    },
    showFaults: (faults) => show({ ...state, faults }),
    areKnownTo: (page) => part === undefined || part.isSettled || page <= part.last,
    free() {
      for (const one of new Set([state.pages, whole?.pages])) one?.free();
    },
  };
}
