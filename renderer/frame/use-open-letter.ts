import { useEffect, useRef, useState } from 'react';
import type { Fault, Result } from '../../letter/model/result.ts';
import type { FileRef, OpenedLetter } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { createLetterSession } from '../session/create-letter-session.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { endWorkingCopy } from '../session/working-copy.ts';
import { nl } from '../text/nl.ts';

export type OpenLetter = {
  /** The open letter; `undefined` shows the start screen. */
  session: LetterSession | undefined;
  /** Another number for every letter and for the start screen after it, so that no screen keeps anything of the last. */
  number: number;
  /** The letter that the program was started with is on its way: no other screen is shown before it. */
  isOpeningFirst: boolean;
  /** Shows the letter that main answers with; nothing happens when the user cancelled (`null`). */
  open: (asked: Promise<Result<OpenedLetter | null>>, title: string) => Promise<void>;
  openFile: (file: FileRef) => Promise<void>;
  close: () => void;
};

/** What to do when a letter was opened, or could not be; `title` says what did not happen. */
export type OpenOutcome = {
  onOpened: () => void;
  onFailed: (title: string, faults: readonly Fault[]) => void;
  /** The letter on the screen was changed while another was fetched: `show` shows the other all the same. */
  onOvertaken: (open: LetterSession, show: () => void) => void;
};

/** Which letter is open. `first` is the one that the program was started with: it is opened at once. */
export function useOpenLetter(first: FileRef | undefined, outcome: OpenOutcome): OpenLetter {
  const [shown, setShown] = useState<Pick<OpenLetter, 'session' | 'number'>>({ session: undefined, number: 0 });
  const [isOpeningFirst, setIsOpeningFirst] = useState(first !== undefined);
  // Fetching a letter takes time, in which the screen goes on: what is on it then is asked here.
  const current = useRef(shown.session);
  const show = (session: LetterSession | undefined) => {
    if (current.current !== undefined && current.current !== session) void endWorkingCopy(current.current);
    current.current = session;
    setShown(({ number }) => ({ session, number: number + 1 }));
  };

  const open = async (asked: Promise<Result<OpenedLetter | null>>, title: string) => {
    const before = current.current?.letter();
    const opened = await asked;
    if (!opened.ok) return outcome.onFailed(title, opened.faults);
    if (opened.value === null) return;
    const started = createLetterSession(opened.value);
    if (!started.ok) return outcome.onFailed(title, started.faults);
    const showOpened = () => {
      show(started.value);
      outcome.onOpened();
    };
    const session = current.current;
    if (session === undefined || session.letter() === before) showOpened();
    else if (session.state().file?.token !== opened.value.file?.token) outcome.onOvertaken(session, showOpened);
  };
  const openFile = ({ token }: FileRef) => open(windowApi.ask('letter:open', { file: token }), nl.app.openenMislukt);

  const begin = useRef(async () => {
    try {
      if (first !== undefined) await openFile(first);
    } finally {
      setIsOpeningFirst(false);
    }
  });
  useEffect(() => void begin.current(), []);

  return { ...shown, isOpeningFirst, open, openFile, close: () => show(undefined) };
}
