import { useEffect, useState } from 'react';
import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from '../session/letter-session.ts';

/** Whether main told this of the file of the letter since it was opened. */
export function useNoticeOfFile(session: LetterSession, name: 'lock-freed' | 'file-changed'): boolean {
  const [isTold, setIsTold] = useState(false);
  useEffect(
    () =>
      windowApi.listen(name, ({ token }) => {
        if (token === session.state().file?.token) setIsTold(true);
      }),
    [session, name],
  );
  return isTold;
}
