import { useCallback, useState } from 'react';
import type { LetterSession } from '../session/letter-session.ts';
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
  const [counted, setCounted] = useState<{ count: number; body: unknown; gegevens: unknown }>();
  const body = useSessionState(session, (state) => state.body);
  const gegevens = useSessionState(session, (state) => state.gegevens);
  const hear = useCallback(
    (count: number | undefined) => {
      const now = session.state();
      if (count !== undefined) setCounted({ count, body: now.body, gegevens: now.gegevens });
    },
    [session],
  );
  if (counted === undefined) return [undefined, hear];
  const isOld = !isShown && (counted.body !== body || counted.gegevens !== gegevens);
  return [{ count: counted.count, isOld }, hear];
}
