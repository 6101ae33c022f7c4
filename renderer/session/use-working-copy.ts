import { useEffect } from 'react';
import type { LetterSession } from './letter-session.ts';
import { workingCopyOf } from './working-copy.ts';

/** Lets main follow the letter from when it is shown. It goes on when the screen fails: whoever leaves the letter ends it. */
export function useWorkingCopy(session: LetterSession): void {
  useEffect(() => void workingCopyOf(session), [session]);
}
