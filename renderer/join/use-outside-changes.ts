import { useEffect, useSyncExternalStore } from 'react';
import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { type OutsideChanges, outsideChanges } from './outside-changes.ts';
import type { OutsideState } from './outside-state.ts';

/** What others do with the file of the letter, and what the window does with that; a letter that is only read is left. */
export function useOutsideChanges(session: LetterSession): [OutsideState, OutsideChanges] {
  const outside = outsideChanges(session);
  const state = useSyncExternalStore(outside.subscribe, outside.state);
  useEffect(() => {
    if (session.isReadOnly) return;
    const isOurs = (token: string) => token === session.state().file?.token;
    const stops = [
      windowApi.listen('file-changed', ({ token }) => isOurs(token) && void outside.changed()),
      windowApi.listen('file-missing', ({ token }) => isOurs(token) && outside.gone()),
      windowApi.listen('file-back', ({ token }) => isOurs(token) && outside.back()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session, outside]);
  return [state, outside];
}
