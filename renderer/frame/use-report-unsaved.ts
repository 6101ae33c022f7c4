import { useEffect } from 'react';
import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from '../session/letter-session.ts';

/**
 * Tells main to ask before it closes, as long as a letter is open in which something can be typed: the first key may come
 * in the moment in which the window closes, too late to tell of it. Without changes the window then closes at once.
 */
export function useReportUnsaved(session: LetterSession | undefined): void {
  useEffect(() => {
    if (session === undefined || session.isReadOnly) return;
    void windowApi.ask('window:unsaved', { unsaved: true });
    return () => void windowApi.ask('window:unsaved', { unsaved: false });
  }, [session]);
}
