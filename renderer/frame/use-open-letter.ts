import { useEffect, useRef, useState } from 'react';
import type { Fault, Result } from '../../letter/model/result.ts';
import type { FileRef, OpenedLetter, OpenHow } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { createLetterSession } from '../session/create-letter-session.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { endWorkingCopy } from '../session/working-copy.ts';
import { nl } from '../text/nl.ts';
import { type Reading, readingOf } from './reading.ts';
import { tellShown } from './use-report-shown.ts';

export type OpenLetter = {
  /** The open letter; `undefined` shows the start screen. */
  session: LetterSession | undefined;
  /** Why the letter is only read; `undefined` when it is edited. */
  reading: Reading | undefined;
  /** Another number for every letter and for the start screen after it, so that no screen keeps anything of the last. */
  number: number;
  /** The letter that the program was started with is on its way: no other screen is shown before it. */
  isOpeningFirst: boolean;
  /** Shows the letter that main answers with; nothing happens when the user cancelled (`null`). */
  open: (asked: Promise<Result<OpenedLetter | null>>, title: string) => Promise<void>;
  openFile: (file: FileRef, how?: OpenHow) => Promise<void>;
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
  const [shown, setShown] = useState<Pick<OpenLetter, 'session' | 'reading' | 'number'>>({
    session: undefined,
    reading: undefined,
    number: 0,
  });
  const [isOpeningFirst, setIsOpeningFirst] = useState(first !== undefined);
  // Fetching a letter takes time, in which the screen goes on: what is on it then is asked here.
  const current = useRef(shown.session);
  const currentReading = useRef(shown.reading);
  const show = (session: LetterSession | undefined, reading?: Reading) => {
    if (current.current !== undefined && current.current !== session) void endWorkingCopy(current.current);
    current.current = session;
    currentReading.current = reading;
    setShown(({ number }) => ({ session, reading, number: number + 1 }));
  };

  const open = async (asked: Promise<Result<OpenedLetter | null>>, title: string) => {
    const before = current.current?.letter();
    const opened = await asked;
    if (!opened.ok) return outcome.onFailed(title, opened.faults);
    if (opened.value === null) return;
    const reading = readingOf(opened.value);
    const started = createLetterSession(opened.value);
    if (!started.ok) return outcome.onFailed(title, started.faults);
    const showOpened = () => {
      show(started.value, reading);
      outcome.onOpened();
    };
    const session = current.current;
    if (session === undefined || session.letter() === before) showOpened();
    else if (session.state().file?.token !== opened.value.file?.token) {
      // It is not on the screen, perhaps it never will be: its lock is for others until then.
      tellShown(session, currentReading.current);
      outcome.onOvertaken(session, showOpened);
    }
  };
  const openFile = ({ token }: FileRef, how: OpenHow = 'edit') =>
    open(windowApi.ask('letter:open', { file: token, how }), nl.app.openenMislukt);

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
