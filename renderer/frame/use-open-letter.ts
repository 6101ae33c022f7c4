import { useEffect, useRef, useState } from 'react';
import type { Fault, Result } from '../../letter/model/result.ts';
import type { FileRef, OpenedLetter } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { createLetterSession } from '../session/create-letter-session.ts';
import type { LetterSession } from '../session/letter-session.ts';
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
export type OpenOutcome = { onOpened: () => void; onFailed: (title: string, faults: readonly Fault[]) => void };

/** Which letter is open. `first` is the one that the program was started with: it is opened at once. */
export function useOpenLetter(first: FileRef | undefined, { onOpened, onFailed }: OpenOutcome): OpenLetter {
  const [shown, setShown] = useState<Pick<OpenLetter, 'session' | 'number'>>({ session: undefined, number: 0 });
  const [isOpeningFirst, setIsOpeningFirst] = useState(first !== undefined);
  const show = (session: LetterSession | undefined) => setShown(({ number }) => ({ session, number: number + 1 }));

  const open = async (asked: Promise<Result<OpenedLetter | null>>, title: string) => {
    const opened = await asked;
    if (!opened.ok) return onFailed(title, opened.faults);
    if (opened.value === null) return;
    const started = createLetterSession(opened.value);
    if (!started.ok) return onFailed(title, started.faults);
    show(started.value);
    onOpened();
  };
  const openFile = ({ token }: FileRef) => open(windowApi.ask('letter:open', { file: token }), nl.app.openenMislukt);

  const begin = useRef(async () => {
    if (first !== undefined) await openFile(first);
    setIsOpeningFirst(false);
  });
  useEffect(() => void begin.current(), []);

  return { ...shown, isOpeningFirst, open, openFile, close: () => show(undefined) };
}
