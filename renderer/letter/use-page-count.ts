import { useCallback, useRef, useState } from 'react';
import type { LetterSession, SessionState } from '../session/letter-session.ts';
import { useSessionState } from '../session/session-context.ts';

/** How many pages the letter has. `isOld`: it has changed since they were counted, and nobody looks at the pages. */
export type PageCount = { readonly count: number; readonly isOld: boolean };

/**
 * The number of pages as it was last drawn; `undefined` until then. Pages are drawn for those who look at them only: what
 * is known stays when they are left. Give the second value whatever the pages tell of themselves.
 */
export function usePageCount(
  session: LetterSession,
  isShown: boolean,
): [PageCount | undefined, (count: number | undefined) => void] {
  const [count, setCount] = useState<number>();
  const counted = useRef<Pick<SessionState, 'body' | 'gegevens'>>(undefined);
  // A yes or no, and not the letter itself: the screen is not drawn anew for every key, nor for every page that is drawn.
  const isOld = useSessionState(session, ({ body, gegevens }) => {
    const then = counted.current;
    return then !== undefined && !isShown && (then.body !== body || then.gegevens !== gegevens);
  });
  const hear = useCallback(
    (heard: number | undefined) => {
      if (heard === undefined) return;
      const { body, gegevens } = session.state();
      counted.current = { body, gegevens };
      setCount(heard);
    },
    [session],
  );
  return [count === undefined ? undefined : { count, isOld }, hear];
}
