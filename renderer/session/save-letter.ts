import type { Result } from '../../letter/model/result.ts';
import type { FileRef } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from './letter-session.ts';

type Saved = Result<FileRef | null>;

/** What is being written of each letter. */
const writing = new WeakMap<LetterSession, Promise<Saved>>();

/**
 * Writes the letter as it is now and tells the session. `save` writes to its file, or to a new one in the folder of the
 * start screen; `save-as` asks where. `null`: the user cancelled, nothing was written. What is typed while it is
 * written stays unsaved. A letter that is being written is written again after that: a new letter has its file by then,
 * and does not get a second one.
 */
export function saveLetter(session: LetterSession, how: 'save' | 'save-as' = 'save'): Promise<Saved> {
  const write = () => writeLetter(session, how);
  const before = writing.get(session);
  const saved = before === undefined ? write() : before.then(write, write);
  writing.set(session, saved);
  return saved;
}

async function writeLetter(session: LetterSession, how: 'save' | 'save-as'): Promise<Saved> {
  const letter = session.letter();
  const { file } = session.state();
  const saved =
    how === 'save-as'
      ? await windowApi.ask('letter:save-as', { letter })
      : await windowApi.ask('letter:save', { letter, ...(file === undefined ? {} : { file: file.token }) });
  if (saved.ok && saved.value !== null) session.markSaved(letter, saved.value);
  return saved;
}
