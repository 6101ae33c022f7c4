import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FileRef, SavedFile } from '../../../main/contract.ts';
import { createLetterSession } from '../../../renderer/session/create-letter-session.ts';
import type { LetterSession } from '../../../renderer/session/letter-session.ts';
import { saveLetter } from '../../../renderer/session/save-letter.ts';
import { workingCopyOf } from '../../../renderer/session/working-copy.ts';
import { openedLetter } from './open-session.ts';

afterEach(() => vi.unstubAllGlobals());

const FILE: FileRef = { token: 'nieuw', name: 'nieuw.brief', folder: 'brieven' };
const SAVED: SavedFile = { ...FILE, textHash: 'a'.repeat(64) };

/** A main process that answers each save when the test says so. */
function slowMain() {
  const asked: { name: string; input: { file?: string } }[] = [];
  const answers: ((answer: unknown) => void)[] = [];
  const ask = (name: string, input: { file?: string }) => {
    asked.push({ name, input });
    return new Promise((resolve) => answers.push(resolve));
  };
  vi.stubGlobal('window', { collegebrief: { ask } });
  return { asked, answer: (answer: unknown) => answers.shift()?.(answer) };
}

function newSession(): LetterSession {
  const { file: _, ...opened } = openedLetter('een-wens');
  const session = createLetterSession(opened);
  if (!session.ok) throw new Error(session.faults[0]?.sentence);
  return session.value;
}

const onderwerp = (session: LetterSession, text: string) =>
  session.setGegevens((gegevens) => ({ ...gegevens, onderwerp: text }));

describe('a new letter that is saved again while it is being written', () => {
  test('gets one file: the second time goes to the file of the first, with what was typed in between', async () => {
    const main = slowMain();
    const session = newSession();
    const first = saveLetter(session);
    onderwerp(session, 'Intussen getypt');
    const second = saveLetter(session);
    expect(main.asked).toHaveLength(1);

    main.answer({ ok: true, value: SAVED });
    await first;
    expect(session.state().isSaved).toBe(false);
    await vi.waitFor(() => expect(main.asked).toHaveLength(2));
    expect(main.asked[1]?.input).toMatchObject({
      file: FILE.token,
      how: 'user',
      known: SAVED.textHash,
      letter: { gegevens: { onderwerp: 'Intussen getypt' } },
    });
    main.answer({ ok: true, value: SAVED });
    await second;
    expect(session.state()).toMatchObject({ isSaved: true, file: FILE });
  });

  test('is written although the first time failed', async () => {
    const main = slowMain();
    const session = newSession();
    const first = saveLetter(session);
    const second = saveLetter(session);
    main.answer({ ok: false, faults: [] });
    expect((await first).ok).toBe(false);
    await vi.waitFor(() => expect(main.asked).toHaveLength(2));
    main.answer({ ok: true, value: SAVED });
    expect((await second).ok).toBe(true);
  });
});

describe('what is undone while it is being written', () => {
  const savedSession = () => {
    const session = createLetterSession({ ...openedLetter('een-wens'), textHash: '0'.repeat(64) });
    if (!session.ok) throw new Error(session.faults[0]?.sentence);
    return session.value;
  };

  test('is a change until it is written that it was undone: leaving at that moment loses nothing', async () => {
    const main = slowMain();
    const session = savedSession();
    onderwerp(session, 'Toch niet');
    const first = saveLetter(session, 'save', { how: 'auto' });
    session.undo();
    expect(session.state()).toMatchObject({ hasChanges: true, isSaved: false });
    main.answer({ ok: true, value: SAVED });
    await first;
    expect(session.state().hasChanges).toBe(true);
    const second = saveLetter(session, 'save', { how: 'auto' });
    await vi.waitFor(() => expect(main.asked).toHaveLength(2));
    main.answer({ ok: true, value: SAVED });
    await second;
    expect(session.state()).toMatchObject({ hasChanges: false, isSaved: true });
  });

  test('is no change any more when it could not be written', async () => {
    const main = slowMain();
    const session = savedSession();
    onderwerp(session, 'Toch niet');
    const first = saveLetter(session, 'save', { how: 'auto' });
    session.undo();
    main.answer({ ok: false, faults: [] });
    await first;
    expect(session.state()).toMatchObject({ hasChanges: false, isSaved: true });
  });
});

test('what was typed a moment ago is in the journal before it is in the file', async () => {
  const asked: string[] = [];
  const ask = async (name: string) => {
    asked.push(name);
    if (name === 'copy:change') return 'kept';
    return name.startsWith('letter:') ? { ok: true, value: SAVED } : null;
  };
  vi.stubGlobal('window', { collegebrief: { ask } });
  const session = newSession();
  workingCopyOf(session).send();
  onderwerp(session, 'Nog niet gestuurd');
  await saveLetter(session);
  onderwerp(session, 'En dit ook niet');
  await saveLetter(session, 'save-as');
  expect(asked).toEqual(['copy:begin', 'copy:change', 'letter:save', 'copy:change', 'letter:save-as']);
});

test('a save that goes wrong by a bug in main says so, and the letter stays unsaved', async () => {
  vi.stubGlobal('window', { collegebrief: { ask: () => Promise.reject(new Error('"letter:save" failed.')) } });
  const session = newSession();
  const saved = await saveLetter(session);
  expect(saved.ok ? [] : saved.faults.map(({ sentence }) => sentence)).toEqual([
    'Dit is niet gelukt door een storing in Collegebrief.',
  ]);
  expect(session.state().isSaved).toBe(false);
});
