import { useEffect } from 'react';
import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from '../session/letter-session.ts';

/** Tells main whether something is not saved, each time that changes, so that main asks before it closes. */
export function useReportUnsaved(session: LetterSession | undefined): void {
  useEffect(() => {
    if (session === undefined) return;
    let reported = false;
    const report = () => {
      const unsaved = session.state().hasChanges;
      if (unsaved === reported) return;
      reported = unsaved;
      void windowApi.ask('window:unsaved', { unsaved });
    };
    report();
    const stop = session.subscribe(report);
    return () => {
      stop();
      if (reported) void windowApi.ask('window:unsaved', { unsaved: false });
    };
  }, [session]);
}
