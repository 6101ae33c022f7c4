import { useEffect, useState, useSyncExternalStore } from 'react';
import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from '../session/letter-session.ts';
import type { FeedState } from './kept-pages.ts';
import { type PageFeed, startPageFeed } from './page-feed.ts';

const NOTHING_YET: FeedState = { pages: undefined, places: [], faults: [] };

/**
 * The pages of the letter on the screen, from when the component is shown until it goes, and a way to tell which of them
 * are in view.
 */
export function usePageFeed(session: LetterSession): FeedState & Partial<Pick<PageFeed, 'look'>> {
  const [feed, setFeed] = useState<PageFeed>();
  useEffect(() => {
    const started = startPageFeed(session, windowApi);
    setFeed(started);
    return started.stop;
  }, [session]);
  const state = useSyncExternalStore(feed?.subscribe ?? subscribeToNothing, feed?.state ?? (() => NOTHING_YET));
  return feed === undefined ? state : { ...state, look: feed.look };
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
