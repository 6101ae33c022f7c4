import { useEffect, useRef } from 'react';
import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from '../session/letter-session.ts';
import type { Reading } from './reading.ts';

/**
 * Tells main which letter is on the screen, each time that it is another or gets another file: main keeps its lock and
 * looks at its file. Looks at once when the window gets the focus back.
 */
export function useReportShown(session: LetterSession | undefined, reading: Reading | undefined): void {
  const hasShown = useRef(false);
  useEffect(() => {
    // Before the first letter there is nothing to let go, and one that is just being opened must keep its lock.
    if (session === undefined && !hasShown.current) return;
    hasShown.current = true;
    tellShown(session, reading);
    let told = session?.state().file?.token;
    return session?.subscribe(() => {
      const file = session.state().file?.token;
      if (file === told) return;
      told = file;
      tellShown(session, reading);
    });
  }, [session, reading]);
  useEffect(() => {
    const look = () => void windowApi.ask('letter:look', {});
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
}

/** Tells main that this letter is on the screen, and no other that was opened meanwhile. */
export function tellShown(session: LetterSession | undefined, reading: Reading | undefined): void {
  const as = reading?.why === 'locked' ? 'waiting' : session?.isReadOnly ? 'read' : 'edited';
  const file = session?.state().file?.token;
  void windowApi.ask('letter:shown', file === undefined ? { as } : { file, as });
}
