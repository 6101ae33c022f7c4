import type { Letter } from '../../letter/model/letter.ts';
import { letterChange } from '../../letter/model/letter-change.ts';
import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from './letter-session.ts';

/**
 * The copy that main has of an open letter. It follows the letter by itself: what is typed is with main, and in its
 * journal, a moment later.
 */
export type WorkingCopy = {
  readonly id: string;
  /**
   * Tells main what changed since it was told last. Requests are carried out in the order in which they were made: what
   * is asked next finds main with this very letter. Returns the revision of the letter.
   */
  send(): number;
  /** Main turned out not to have the letter: it gets the whole of it the next time. */
  forget(): void;
  /** The letter is left: main gets what was typed last, and follows it no longer. */
  end(): Promise<void>;
};

/** So many ms after a change it is sent: the first of a row of changes waits so long, and takes the others along. */
const SENT_AFTER = 300;

const copies = new WeakMap<LetterSession, WorkingCopy>();

/** The working copy of this letter; main gets it when it is asked for the first time. */
export function workingCopyOf(session: LetterSession): WorkingCopy {
  const known = copies.get(session);
  if (known !== undefined) return known;
  const started = startWorkingCopy(session);
  copies.set(session, started);
  return started;
}

/** Tells main what changed: before the letter is saved, so that its journal is never behind its file. */
export function sendWorkingCopy(session: LetterSession): void {
  copies.get(session)?.send();
}

/** The letter is left: nothing in it changes any more, and its copy ends, if there is one. */
export async function endWorkingCopy(session: LetterSession): Promise<void> {
  session.leave();
  await copies.get(session)?.end();
}

function startWorkingCopy(session: LetterSession): WorkingCopy {
  const id = crypto.randomUUID().replaceAll('-', '');
  let sent: Letter | undefined;
  let revision = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasEnded = false;

  const forget = () => {
    sent = undefined;
  };
  const begin = async (letter: Letter) => {
    const { file } = session.state();
    const known = session.savedHash();
    await windowApi.ask('copy:begin', {
      copy: id,
      revision,
      letter,
      isReadOnly: session.isReadOnly,
      ...(file === undefined ? {} : { file: file.token }),
      ...(known === undefined ? {} : { known }),
    });
  };
  const change = async (before: Letter, after: Letter) => {
    const answer = await windowApi.ask('copy:change', { copy: id, revision, change: letterChange(before, after) });
    if (answer === 'kept' || hasEnded) return;
    forget();
    send();
  };
  const send = (): number => {
    clearTimeout(timer);
    timer = undefined;
    const letter = session.letter();
    if (letter === sent || hasEnded) return revision;
    const before = sent;
    sent = letter;
    // Revision 0 is the letter as its file has it.
    if (before !== undefined || session.state().hasChanges) revision += 1;
    const asked = before === undefined ? begin(letter) : change(before, letter);
    // A bug in main, which it reports itself: the next change sends the whole letter.
    asked.catch(forget);
    return revision;
  };
  const stop = session.subscribe(() => {
    if (session.letter() !== sent) timer ??= setTimeout(send, SENT_AFTER);
  });

  return {
    id,
    send,
    forget,
    async end() {
      if (hasEnded) return;
      stop();
      send();
      hasEnded = true;
      copies.delete(session);
      if (sent !== undefined) await windowApi.ask('copy:end', { copy: id });
    },
  };
}
