import { useEffect, useState, useSyncExternalStore } from 'react';
import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { type FeedState, type PageFeed, startPageFeed } from './page-feed.ts';

const NOTHING_YET: FeedState = { pages: undefined, places: [], faults: [] };

/** The pages of the letter on the screen, from when the component is shown until it goes. */
export function usePageFeed(session: LetterSession): FeedState {
  const [feed, setFeed] = useState<PageFeed>();
  useEffect(() => {
    const started = startPageFeed(session, windowApi);
    setFeed(started);
    return started.stop;
  }, [session]);
  return useSyncExternalStore(feed?.subscribe ?? subscribeToNothing, feed?.state ?? (() => NOTHING_YET));
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
