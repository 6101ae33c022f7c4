import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Letter } from '../../letter/model/letter.ts';
import { type Fault, ok, type Result } from '../../letter/model/result.ts';
import type { FileRef, OpenedLetter, OpenHow } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { createLetterSession } from '../session/create-letter-session.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { endWorkingCopy } from '../session/working-copy.ts';
import { nl } from '../text/nl.ts';
import { isLargeLetter, type Opening, openingOf } from './opening.ts';
import { type Reading, readingOf } from './reading.ts';
import { tellShown } from './use-report-shown.ts';
import { useWaiting, type Waiting } from './use-waiting.ts';

export type OpenLetter = Shown & {
  /** The letter that is on its way. */
  opening: Opening | undefined;
  /** Shows the letter that main answers with. */
  open: (asked: AskedLetter) => Promise<void>;
  openFile: (file: FileRef, how?: OpenHow) => Promise<void>;
  /** The letter that is on its way need not come any more: the screen stays as it is. */
  cancel: () => void;
  close: () => void;
};

type Shown = {
  /** The open letter; `undefined` shows the start screen. */
  readonly session: LetterSession | undefined;
  /** Why the letter is only read; `undefined` when it is edited. */
  readonly reading: Reading | undefined;
  /** Another number for every letter and for the start screen after it, so that no screen keeps anything of the last. */
  readonly number: number;
};

/** A letter that is asked for; `title` says what did not happen when it fails. */
export type AskedLetter = Pick<Opening, 'what'> & {
  readonly ask: () => Promise<Result<OpenedLetter>>;
  readonly title: string;
};

/** What to do when a letter was opened, or could not be; `title` says what did not happen. */
export type OpenOutcome = {
  onOpened: () => void;
  onFailed: (title: string, faults: readonly Fault[]) => void;
  /** The letter on the screen was changed while another was fetched: `show` shows the other all the same. */
  onOvertaken: (open: LetterSession, show: () => void) => void;
};

const NOTHING: Shown = { session: undefined, reading: undefined, number: 0 };

/** Which letter is open. `first` is the one that the program was started with: it is opened at once. */
export function useOpenLetter(first: FileRef | undefined, outcome: OpenOutcome): OpenLetter {
  const [screen, shownNow] = useShown();
  const firstOpening = first && openingOf(nl.app.openen.bestand(first.name), true);
  const waiting = useWaiting(firstOpening);

  const open = async ({ ask, what, title }: AskedLetter, isFirst = false) => {
    const before = shownNow.get().session?.letter();
    const opening = openingOf(what, isFirst);
    // One that was nearly on the screen goes as well.
    shownNow.takeBack();
    const isWanted = waiting.begin(opening);
    const opened = await ask();
    if (!isWanted()) return;
    const started = opened.ok ? await startLetter(opened.value, opening, waiting) : opened;
    if (!isWanted()) return;
    if (!started.ok) {
      waiting.end();
      return outcome.onFailed(title, started.faults);
    }
    place(started.value, before);
  };
  const place = ({ session, reading, isLarge }: StartedLetter, before: Letter | undefined) => {
    const show = () => {
      shownNow.set(session, reading);
      waiting.end();
      outcome.onOpened();
    };
    const { session: current, reading: currentReading } = shownNow.get();
    // Drawn in parts, so that it can still be cancelled; over a letter at once, so that nothing is typed in that one.
    if (current === undefined && isLarge) return shownNow.inParts(show);
    if (current === undefined || current.letter() === before) return show();
    waiting.end();
    if (current.state().file?.token === session.state().file?.token) return;
    // It is not on the screen, perhaps it never will be: its lock is for others until then.
    tellShown(current, currentReading);
    outcome.onOvertaken(current, show);
  };
  const openFile = ({ token, name }: FileRef, how: OpenHow = 'edit', isFirst = false) => {
    const ask = () => windowApi.ask('letter:open', { file: token, how });
    return open({ ask, what: nl.app.openen.bestand(name), title: nl.app.openenMislukt }, isFirst);
  };

  const begin = useRef(() => {
    if (first !== undefined) void openFile(first, 'edit', true);
  });
  useEffect(() => begin.current(), []);

  return {
    ...screen,
    opening: waiting.opening,
    open: (asked) => open(asked),
    openFile: (file, how) => openFile(file, how),
    cancel: () => {
      shownNow.takeBack();
      waiting.cancel();
    },
    close: () => shownNow.set(undefined, undefined),
  };
}

/** What the screen shows, and the same as it will be when all that was asked of the screen is drawn. */
function useShown() {
  const [screen, setScreen] = useState(NOTHING);
  const asked = useRef(screen);
  // What is on the screen while another is drawn in parts.
  const drawn = useRef<Shown>(undefined);
  useLayoutEffect(() => {
    if (asked.current === screen) drawn.current = undefined;
  }, [screen]);
  const set = (session: LetterSession | undefined, reading: Reading | undefined) => {
    const before = asked.current;
    if (before.session !== undefined && before.session !== session) void endWorkingCopy(before.session);
    asked.current = { session, reading, number: before.number + 1 };
    setScreen(asked.current);
  };
  /** What `show` sets is drawn without making the window wait. */
  const inParts = (show: () => void) => {
    drawn.current = asked.current;
    startTransition(show);
  };
  /** What is still being drawn is not shown. */
  const takeBack = () => {
    if (drawn.current === undefined) return;
    asked.current = drawn.current;
    drawn.current = undefined;
    setScreen(asked.current);
  };
  return [screen, { set, inParts, takeBack, get: () => asked.current }] as const;
}

type StartedLetter = { session: LetterSession; reading: Reading | undefined; isLarge: boolean };

/** The session of a letter that came. Of a large one the screen says so first. */
async function startLetter(opened: OpenedLetter, opening: Opening, waiting: Waiting): Promise<Result<StartedLetter>> {
  const isLarge = isLargeLetter(opened.letter);
  if (isLarge) await waiting.sayLarge(opening);
  const started = createLetterSession(opened);
  return started.ok ? ok({ session: started.value, reading: readingOf(opened), isLarge }) : started;
}
