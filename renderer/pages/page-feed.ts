import { type Fault, failed, type Result } from '../../letter/model/result.ts';
import type { DrawnLetter, DrawnPart, DrawnWhole, WindowApi } from '../../main/contract.ts';
import type { LetterSession, SessionState } from '../session/letter-session.ts';
import { workingCopyOf } from '../session/working-copy.ts';
import { nl } from '../text/nl.ts';
import { createKeptPages, type FeedState, type Whole } from './kept-pages.ts';
import { readPages } from './page-renderer.ts';
import { wholeClock } from './whole-clock.ts';
import { pagesBefore } from './with-part.ts';

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

/**
 * Starts drawing at once. One drawing is under way at a time; what changes meanwhile is drawn right after it, so that
 * fast typing costs no more than one drawing at a time and the last key is always drawn.
 */
export function startPageFeed(session: LetterSession, api: Pick<WindowApi, 'ask'>, read = readPages): PageFeed {
  const kept = createKeptPages();
  let drawn: DrawnFrom | undefined;
  let view: PagesInView | undefined;
  let isDrawing = false;
  let isStopped = false;
  let needsWhole = false;
  const clock = wholeClock(() => {
    needsWhole = true;
    void draw();
  });

  const drawOnce = async (from: DrawnFrom) => {
    const takenAt = performance.now();
    const known = needsWhole ? undefined : kept.whole();
    needsWhole = false;
    const result = await askForPages(session, api, { concept: from.concept, ...shownOf(known, view) });
    if (isStopped) return;
    if (!result.ok) return kept.showFaults(result.faults);
    if (result.value.soort !== 'gelijk') return showDrawn(result.value, known, takenAt);
    clock.stop();
    if (known !== undefined) kept.showWholeAgain(known);
  };

  const showDrawn = async (value: DrawnWhole | DrawnPart, known: Whole | undefined, takenAt: number) => {
    const before = value.soort === 'deel' ? pagesBefore(value) : 0;
    const pages = await read(value.vector, takenAt, before).catch(() => undefined);
    if (isStopped) return pages?.free();
    // The renderer of pages could not be loaded or cannot read them: a bug, but no reason to leave the pane empty.
    if (pages === undefined) return kept.showFaults([PAGES_NOT_SHOWN]);
    if (value.soort === 'geheel') {
      clock.stop();
      kept.showWhole(value, pages);
    } else if (known !== undefined) {
      clock.start(value.isSettled);
      kept.showPart(value, pages, known);
      // Somebody may have gone to a page behind the part while it was on its way.
      needsWhole ||= view !== undefined && !kept.areKnownTo(view.last);
    }
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
    state: kept.state,
    subscribe: kept.subscribe,
    look(next) {
      view = next;
      if (kept.areKnownTo(view.last)) return;
      needsWhole = true;
      void draw();
    },
    stop() {
      isStopped = true;
      clock.stop();
      unsubscribe();
      kept.free();
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
