import type { Result } from '../../letter/model/result.ts';
import type { SavedFile, SaveHow } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from './letter-session.ts';
import { sendWorkingCopy } from './working-copy.ts';

/** `save` writes to the file of the letter, or to a new one in the folder of the start screen; `save-as` asks where. */
export type SaveWay = 'save' | 'save-as';

export type SaveReason = {
  /** Why it is saved; when not told, because the user asked. */
  readonly how?: SaveHow;
  /** The hash of a text in the file that was joined into the letter: that may be written over. */
  readonly over?: string;
};

type Saved = Result<SavedFile | null>;

/** What is being written of each letter. */
const writing = new WeakMap<LetterSession, Promise<Saved>>();

/**
 * Writes the letter as it is now and tells the session. `null`: the user cancelled, nothing was written. What is typed
 * while it is written stays unsaved. A letter that is being written is written again after that: a new letter has its
 * file by then, and does not get a second one.
 */
export function saveLetter(session: LetterSession, way: SaveWay = 'save', reason: SaveReason = {}): Promise<Saved> {
  const write = () => writeLetter(session, way, reason);
  const before = writing.get(session);
  const saved = before === undefined ? write() : before.then(write, write);
  writing.set(session, saved);
  return saved;
}

async function writeLetter(session: LetterSession, way: SaveWay, { how = 'user', over }: SaveReason): Promise<Saved> {
  sendWorkingCopy(session);
  const letter = session.letter();
  const { file } = session.state();
  const known = session.savedHash();
  const saved =
    way === 'save-as'
      ? await windowApi.ask('letter:save-as', { letter })
      : await windowApi.ask('letter:save', {
          letter,
          how,
          ...(file === undefined ? {} : { file: file.token }),
          ...(known === undefined ? {} : { known }),
          ...(over === undefined ? {} : { over }),
        });
  if (saved.ok && saved.value !== null) session.markSaved(letter, saved.value);
  return saved;
}
