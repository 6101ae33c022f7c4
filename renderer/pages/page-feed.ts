import { type Fault, failed, type Result } from '../../letter/model/result.ts';
import type { BlockPlace, DrawnPages, WindowApi } from '../../main/contract.ts';
import type { LetterSession, SessionState } from '../session/letter-session.ts';
import { workingCopyOf } from '../session/working-copy.ts';
import { nl } from '../text/nl.ts';
import { type PageSet, readPages } from './page-renderer.ts';

/**
 * What there is to see: the newest pages that could be made, and why newer ones could not. `pages` is absent until the
 * first drawing is there.
 */
export type FeedState = {
  readonly pages: PageSet | undefined;
  readonly places: readonly BlockPlace[];
  readonly faults: readonly Fault[];
};

/** Keeps the pages of one letter up to date while it changes. */
export type PageFeed = {
  state(): FeedState;
  subscribe(listener: () => void): () => void;
  /** Stops for good and frees the pages. */
  stop(): void;
};

/**
 * Starts drawing at once. One drawing is under way at a time; what changes meanwhile is drawn right after it, so that
 * fast typing costs no more than one drawing at a time and the last key is always drawn.
 */
export function startPageFeed(session: LetterSession, api: Pick<WindowApi, 'ask'>, read = readPages): PageFeed {
  const listeners = new Set<() => void>();
  let state: FeedState = { pages: undefined, places: [], faults: [] };
  let drawn: DrawnFrom | undefined;
  let isDrawing = false;
  let isStopped = false;

  const show = (next: FeedState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const drawOnce = async (from: DrawnFrom) => {
    const takenAt = performance.now();
    const result = await askForPages(session, api, from.concept);
    if (isStopped) return;
    if (!result.ok) return show({ ...state, faults: result.faults });
    const pages = await read(result.value.vector, takenAt).catch(() => undefined);
    if (isStopped) return pages?.free();
    // The renderer of pages could not be loaded or cannot read them: a bug, but no reason to leave the pane empty.
    if (pages === undefined) return show({ ...state, faults: [PAGES_NOT_SHOWN] });
    const old = state.pages;
    show({ pages, places: result.value.places, faults: result.value.faults });
    old?.free();
  };

  const draw = async () => {
    if (isDrawing) return;
    isDrawing = true;
    try {
      for (
        let from = drawnFrom(session.state());
        !isStopped && !isSame(from, drawn);
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
    stop() {
      isStopped = true;
      unsubscribe();
      state.pages?.free();
    },
  };
}

/** When main has not this letter it gets the whole of it; that this does not help is a bug. */
async function askForPages(
  session: LetterSession,
  api: Pick<WindowApi, 'ask'>,
  concept: boolean,
): Promise<Result<DrawnPages>> {
  const copy = workingCopyOf(session);
  const ask = () => api.ask('pages:draw', { copy: copy.id, revision: copy.send(), concept });
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
