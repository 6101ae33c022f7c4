import type { Letter } from '../../letter/model/letter.ts';
import type { Result } from '../../letter/model/result.ts';
import type { RequestInput, SavedFile, SaveHow } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from './letter-session.ts';
import { tellSaving } from './saving-status.ts';
import { sendWorkingCopy, workingCopyOf } from './working-copy.ts';

/** `save` writes to the file of the letter, or to a new one in the folder of the start screen; `save-as` asks where. */
export type SaveWay = 'save' | 'save-as';

export type SaveReason = {
  /** Why it is saved; when not told, because the user asked. */
  readonly how?: SaveHow;
  /** The hash of a text in the file that was joined into the letter: that may be written over. */
  readonly over?: string;
  /** Keys are coming in: the letter is not sent, main writes the copy that it has of it. */
  readonly isTyping?: boolean;
};

type Saved = Result<SavedFile | null>;

/** What is being written of each letter. */
const writing = new WeakMap<LetterSession, Promise<Saved>>();

/**
 * Writes the letter as it is now and tells the session. `null`: the user cancelled, nothing was written. What is typed
 * while it is written stays unsaved. A letter that is being written is written again after that: a new letter has its
 * file by then, and does not get a second one. How it went is told in the status (`savingStatus`) as well.
 */
export function saveLetter(session: LetterSession, way: SaveWay = 'save', reason: SaveReason = {}): Promise<Saved> {
  const write = () => writeAndTell(session, way, reason);
  const before = writing.get(session);
  const saved = before === undefined ? write() : before.then(write, write);
  writing.set(session, saved);
  return saved;
}

async function writeAndTell(session: LetterSession, way: SaveWay, reason: SaveReason): Promise<Saved> {
  const { how = 'user' } = reason;
  tellSaving(session, { busy: how });
  try {
    const letter = session.letter();
    // A journal that is older than the file would be offered after a crash.
    sendWorkingCopy(session);
    if (way === 'save') session.markWriting(letter);
    const saved = way === 'save-as' ? await saveAs(letter) : await save(session, letter, reason);
    if (!saved.ok) tellSaving(session, { faults: saved.faults });
    if (!saved.ok || saved.value === null) return saved;
    session.markSaved(letter, saved.value);
    tellSaving(session, { saved: { at: new Date(), how }, faults: [] });
    return saved;
  } finally {
    session.markWriting(undefined);
    tellSaving(session, { busy: undefined });
  }
}

function saveAs(letter: Letter): Promise<Saved> {
  return windowApi.ask('letter:save-as', { letter });
}

async function save(
  session: LetterSession,
  letter: Letter,
  { how = 'user', over, isTyping }: SaveReason,
): Promise<Saved> {
  const { file } = session.state();
  const known = session.savedHash();
  const ask = (sent: RequestInput<'letter:save'>['letter']) =>
    windowApi.ask('letter:save', {
      letter: sent,
      how,
      ...(file === undefined ? {} : { file: file.token }),
      ...(known === undefined ? {} : { known }),
      ...(over === undefined ? {} : { over }),
    });
  if (isTyping !== true) return ask(letter);
  const copy = workingCopyOf(session);
  const saved = await ask({ copy: copy.id, revision: copy.send() });
  if (saved.ok || saved.faults.every(({ kind }) => kind !== 'copy-behind')) return saved;
  copy.forget();
  return ask(letter);
}
