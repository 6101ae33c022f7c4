import { useEffect, useRef, useState } from 'react';
import type { Fault } from '../../letter/model/result.ts';
import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from '../session/letter-session.ts';

type Told = { readonly session: LetterSession | undefined; readonly fault: Fault | null };

/** Why no herstelkopie can be kept of this letter at this moment; `null` while it can. What was told of another letter is nothing to this one. */
export function useJournalFault(session: LetterSession | undefined): Fault | null {
  const [told, setTold] = useState<Told>();
  const latest = useRef(session);
  useEffect(() => {
    latest.current = session;
  });
  useEffect(() => windowApi.listen('journal-failed', (fault) => setTold({ session: latest.current, fault })), []);
  return told !== undefined && told.session === session ? told.fault : null;
}
