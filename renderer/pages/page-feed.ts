import { type Fault, failed, type Result } from '../../letter/model/result.ts';
import type { BlockPlace, DrawnLetter, DrawnPart, DrawnWhole, WindowApi } from '../../main/contract.ts';
import type { LetterSession, SessionState } from '../session/letter-session.ts';
import { workingCopyOf } from '../session/working-copy.ts';
import { nl } from '../text/nl.ts';
import { type PageSet, readPages } from './page-renderer.ts';
import { wholeClock } from './whole-clock.ts';
import { pagesBefore, placesWithPart, withPart } from './with-part.ts';

/**
 * What there is to see: the newest pages that could be made, and why newer ones could not. `pages` is absent until the
 * first drawing is there.
 */
export type FeedState = {
  readonly pages: PageSet | undefined;
  readonly places: readonly BlockPlace[];
  readonly faults: readonly Fault[];
};

/** The first and the last page that somebody sees, from 1. */
export type PagesInView = { readonly first: number; readonly last: number };

/** Keeps the pages of one letter up to date while it changes. */
export type PageFeed = {
  state(): FeedState;
  subscribe(listener: () => void): () => void;
  /** Tells which pages are in view: of a long letter these are drawn first, and the others in a pause. */
  look(view: PagesInView): void;
  /** Stops for good and frees the pages. */
  stop(): void;
};

type Whole = { readonly drawing: number; readonly pages: PageSet; readonly places: readonly BlockPlace[] };

/**
 * Starts drawing at once. One drawing is under way at a time; what changes meanwhile is drawn right after it, so that
 * fast typing costs no more than one drawing at a time and the last key is always drawn.
 */
export function startPageFeed(session: LetterSession, api: Pick<WindowApi, 'ask'>, read = readPages): PageFeed {
  const listeners = new Set<() => void>();
  let state: FeedState = { pages: undefined, places: [], faults: [] };
  let drawn: DrawnFrom | undefined;
  let whole: Whole | undefined;
  /** What was drawn over the whole. */
  let part: DrawnPart | undefined;
  let view: PagesInView | undefined;
  let isDrawing = false;
  let isStopped = false;
  let needsWhole = false;
  const clock = wholeClock(() => {
    needsWhole = true;
    void draw();
  });

  const show = (next: FeedState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const showWhole = ({ drawing, places, faults }: DrawnWhole, pages: PageSet) => {
    const old = new Set([state.pages, whole?.pages]);
    whole = { drawing, pages, places };
    part = undefined;
    clock.stop();
    show({ pages, places, faults });
    for (const one of old) one?.free();
  };

  /** Whether a page is in view that the change moved and no part shows. */
  const isViewBehind = () => part !== undefined && !part.isSettled && view !== undefined && view.last > part.last;

  const showPart = (next: DrawnPart, pages: PageSet, over: Whole) => {
    const old = state.pages;
    part = next;
    clock.start(next.isSettled);
    show({ pages: withPart(over.pages, pages, next), places: placesWithPart(over.places, next), faults: [] });
    if (old !== over.pages) old?.free();
    // Somebody may have gone to a page behind the part while it was on its way.
    needsWhole ||= isViewBehind();
  };

  const showWholeAgain = ({ pages, places }: Whole) => {
    const old = state.pages;
    part = undefined;
    clock.stop();
    show({ pages, places, faults: [] });
    if (old !== pages) old?.free();
  };

  const drawOnce = async (from: DrawnFrom) => {
    const takenAt = performance.now();
    const known = needsWhole ? undefined : whole;
    needsWhole = false;
    const result = await askForPages(session, api, { concept: from.concept, ...shownOf(known, view) });
    if (isStopped) return;
    if (!result.ok) return show({ ...state, faults: result.faults });
    if (result.value.soort !== 'gelijk') await showDrawn(result.value, known, takenAt);
    else if (known !== undefined) showWholeAgain(known);
  };

  const showDrawn = async (value: DrawnWhole | DrawnPart, known: Whole | undefined, takenAt: number) => {
    const before = value.soort === 'deel' ? pagesBefore(value) : 0;
    const pages = await read(value.vector, takenAt, before).catch(() => undefined);
    if (isStopped) return pages?.free();
    // The renderer of pages could not be loaded or cannot read them: a bug, but no reason to leave the pane empty.
    if (pages === undefined) return show({ ...state, faults: [PAGES_NOT_SHOWN] });
    if (value.soort === 'geheel') showWhole(value, pages);
    else if (known !== undefined) showPart(value, pages, known);
  };

  const draw = async () => {
    if (isDrawing) return;
    isDrawing = true;
    try {
      for (
        let from = drawnFrom(session.state());
        !isStopped && (needsWhole || !isSame(from, drawn));
        from = drawnFrom(session.state())
      ) {
        drawn = from;
        await drawOnce(from);
      }
    } finally {
      isDrawing = false;
    }
  };

  const unsubscribe = session.subscribe(() => void draw());
  void draw();
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look(next) {
      view = next;
      if (!isViewBehind()) return;
      needsWhole = true;
      void draw();
    },
    stop() {
      isStopped = true;
      clock.stop();
      unsubscribe();
      for (const one of new Set([state.pages, whole?.pages])) one?.free();
    },
  };
}

/** What main is told of what is shown; nothing while there is no whole, or when a new one is needed. */
function shownOf(whole: Whole | undefined, view: PagesInView | undefined): Pick<DrawRequest, 'shown'> {
  return whole === undefined || view === undefined ? {} : { shown: { drawing: whole.drawing, ...view } };
}

type DrawRequest = { concept: boolean; shown?: { drawing: number; first: number; last: number } };

/** When main has not this letter it gets the whole of it; that this does not help is a bug. */
async function askForPages(
  session: LetterSession,
  api: Pick<WindowApi, 'ask'>,
  request: DrawRequest,
): Promise<Result<DrawnLetter>> {
  const copy = workingCopyOf(session);
  const ask = () => api.ask('pages:draw', { copy: copy.id, revision: copy.send(), ...request });
  const result = await ask();
  if (result !== 'behind') return result;
  copy.forget();
  const again = await ask();
  return again === 'behind' ? failed([PAGES_NOT_SHOWN]) : again;
}

/** The renderer of pages could not be loaded, or cannot draw them: a bug. */
export const PAGES_NOT_SHOWN: Fault = { kind: 'pages-not-shown', place: nl.pages.panel, ...nl.pages.nietGetoond };

/** What pages depend on: where the cursor stands does not change them. A letter with faults is drawn as a draft. */
type DrawnFrom = Pick<SessionState, 'gegevens' | 'body'> & { readonly concept: boolean };

function drawnFrom({ gegevens, body, findings }: SessionState): DrawnFrom {
  return { gegevens, body, concept: findings.some(({ ernst }) => ernst === 'fout') };
}

function isSame(left: DrawnFrom, right: DrawnFrom | undefined): boolean {
  return left.gegevens === right?.gegevens && left.body === right.body && left.concept === right.concept;
}
