import { Editor, Transforms } from 'slate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenedLetter, RequestInput } from '../../../main/contract.ts';
import { startAutosave } from '../../../renderer/session/autosave.ts';
import { createLetterSession } from '../../../renderer/session/create-letter-session.ts';
import type { LetterSession } from '../../../renderer/session/letter-session.ts';
import { saveLetter } from '../../../renderer/session/save-letter.ts';
import { holdSaving } from '../../../renderer/session/saving-hold.ts';
import { savingStatus } from '../../../renderer/session/saving-status.ts';
import { workingCopyOf } from '../../../renderer/session/working-copy.ts';
import { openedLetter } from './open-session.ts';

type Asked = { name: string; input: RequestInput<'letter:save'> };

let asked: Asked[] = [];
let blurred: (() => void)[] = [];
let answer: (input: RequestInput<'letter:save'>) => unknown;
let stop = () => {};

const FULL = { kind: 'disk-full', place: 'brief.brief', sentence: 'De schijf is vol.', remedy: 'Maak ruimte vrij.' };
const savedAs = (hash: string) => ({
  ok: true,
  value: { token: 'f1', name: 'E26.000183.brief', folder: 'brieven', textHash: hash.repeat(64) },
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  asked = [];
  blurred = [];
  answer = () => savedAs('a');
  const ask = async (name: string, input: RequestInput<'letter:save'>) => {
    asked.push({ name, input });
    if (name === 'copy:change') return 'kept';
    return name === 'letter:save' ? answer(input) : null;
  };
  vi.stubGlobal('window', {
    collegebrief: { ask },
    addEventListener: (name: string, listener: () => void) => name === 'blur' && blurred.push(listener),
    removeEventListener: (_name: string, listener: () => void) => {
      blurred = blurred.filter((one) => one !== listener);
    },
  });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(change: Partial<OpenedLetter> = {}): LetterSession {
  const created = createLetterSession({ ...openedLetter('E26.000183'), textHash: '0'.repeat(64), ...change });
  if (!created.ok) throw new Error('It did not open');
  stop = startAutosave(created.value);
  return created.value;
}

function openNew(): LetterSession {
  const { file: _, ...opened } = openedLetter('E26.000183');
  const created = createLetterSession(opened);
  if (!created.ok) throw new Error('It did not open');
  stop = startAutosave(created.value);
  return created.value;
}

async function type({ editor }: LetterSession, text: string): Promise<void> {
  if (editor.selection === null) Transforms.select(editor, Editor.end(editor, [0, 0]));
  for (const character of text) {
    editor.insertText(character);
    await vi.advanceTimersByTimeAsync(100);
  }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const saves = () => asked.filter(({ name }) => name === 'letter:save').map(({ input }) => input);

describe('a letter with a file', () => {
  test('is saved when typing has paused for one and a half seconds, and not before', async () => {
    const session = open();
    await type(session, 'abc');
    await pass(1300);
    expect(saves()).toEqual([]);
    await pass(100);
    expect(saves()).toMatchObject([{ file: 'f1', how: 'auto', known: '0'.repeat(64), letter: session.letter() }]);
    expect(session.state().isSaved).toBe(true);
    expect(savingStatus(session).saved?.how).toBe('auto');
  });

  test('is saved again after the next change, with what was known since', async () => {
    const session = open();
    await type(session, 'a');
    await pass(1500);
    session.setGegevens((gegevens) => ({ ...gegevens, onderwerp: 'Anders' }));
    await pass(1500);
    expect(saves().map(({ known }) => known)).toEqual(['0'.repeat(64), 'a'.repeat(64)]);
  });

  test('is not saved when nothing changed, or what changed was undone', async () => {
    const session = open();
    await type(session, 'a');
    session.undo();
    await pass(60_000);
    expect(saves()).toEqual([]);
  });

  test('typed in without a pause, is saved after fifteen seconds without being sent', async () => {
    const session = open();
    await type(session, 'x'.repeat(155));
    expect(saves()).toEqual([
      expect.objectContaining({ how: 'auto', letter: expect.objectContaining({ copy: expect.anything() }) }),
    ]);
    const begun = asked.findIndex(({ name }) => name === 'copy:begin');
    expect(begun).toBeGreaterThan(-1);
    expect(begun).toBeLessThan(asked.findIndex(({ name }) => name === 'letter:save'));
  });

  test('of which main has no copy at that revision, is sent after all', async () => {
    const session = open();
    answer = ({ letter }) =>
      'copy' in letter ? { ok: false, faults: [{ ...FULL, kind: 'copy-behind' }] } : savedAs('b');
    await type(session, 'x'.repeat(155));
    expect(saves().map(({ letter }) => 'copy' in letter)).toEqual([true, false]);
    expect(savingStatus(session).faults).toEqual([]);
  });

  test('is saved at once when the window is left', async () => {
    const session = open();
    await type(session, 'a');
    for (const listener of blurred) listener();
    await pass(0);
    expect(saves()).toHaveLength(1);
    await pass(20_000);
    expect(saves()).toHaveLength(1);
  });

  test('waits while somebody is asked how it is to be joined, and is saved after that', async () => {
    const session = open();
    const letGo = holdSaving(session);
    await type(session, 'a');
    await pass(60_000);
    expect(saves()).toEqual([]);
    letGo();
    await pass(1500);
    expect(saves()).toHaveLength(1);
  });

  test('is not saved by itself any more once that is stopped', async () => {
    const session = open();
    await type(session, 'a');
    stop();
    await pass(60_000);
    expect(saves()).toEqual([]);
    expect(blurred).toEqual([]);
  });
});

describe('a save that fails', () => {
  test('is told in the status, tried again every half minute, and forgotten when it succeeds', async () => {
    const session = open();
    answer = () => ({ ok: false, faults: [FULL] });
    await type(session, 'a');
    await pass(1500);
    expect(savingStatus(session)).toMatchObject({ faults: [FULL], saved: undefined, busy: undefined });
    await pass(29_000);
    expect(saves()).toHaveLength(1);
    await pass(1000);
    expect(saves()).toHaveLength(2);
    answer = () => savedAs('b');
    await pass(30_000);
    expect(savingStatus(session)).toMatchObject({ faults: [], saved: { how: 'auto' } });
    await pass(120_000);
    expect(saves()).toHaveLength(3);
  });

  test('is tried again after the next change', async () => {
    const session = open();
    answer = () => ({ ok: false, faults: [FULL] });
    await type(session, 'a');
    await pass(1500);
    await type(session, 'b');
    await pass(1500);
    expect(saves()).toHaveLength(2);
  });

  test('because another wrote in the file: main is asked to look at it now', async () => {
    const session = open();
    answer = () => ({ ok: false, faults: [{ ...FULL, kind: 'file-changed' }] });
    await type(session, 'a');
    await pass(1500);
    expect(asked.at(-1)?.name).toBe('letter:look');
  });
});

describe('a letter of which something is not saved when that begins', () => {
  test('and that came back out of the journal, is saved although nothing more is typed', async () => {
    const session = open({ isRecovered: true });
    await pass(1500);
    expect(saves()).toMatchObject([{ file: 'f1', how: 'auto', letter: session.letter() }]);
  });

  test('because the screen was shown anew after a failure, is saved with what was typed before it', async () => {
    const session = open();
    await type(session, 'a');
    stop();
    stop = startAutosave(session);
    await pass(1500);
    expect(saves()).toMatchObject([{ letter: session.letter() }]);
  });

  test('because it was typed while the letter got its file, is saved in that file', async () => {
    const session = openNew();
    let write: (saved: unknown) => void = () => undefined;
    answer = () => new Promise((resolve) => (write = resolve));
    const first = saveLetter(session);
    await type(session, 'a');
    answer = () => savedAs('b');
    write(savedAs('a'));
    await first;
    expect(session.state().hasChanges).toBe(true);
    await pass(1500);
    expect(saves().map(({ how, file }) => [how, file])).toEqual([
      ['user', undefined],
      ['auto', 'f1'],
    ]);
    expect(session.state().isSaved).toBe(true);
  });
});

describe('what is not saved by itself', () => {
  test('a letter without a file, until the user gives it one', async () => {
    const session = openNew();
    await type(session, 'a');
    await pass(60_000);
    expect(saves()).toEqual([]);
    await saveLetter(session);
    await type(session, 'b');
    await pass(1500);
    expect(saves().map(({ how, file }) => [how, file])).toEqual([
      ['user', undefined],
      ['auto', 'f1'],
    ]);
  });
});

test('the copy that main has is the letter that is saved', async () => {
  const session = open();
  await type(session, 'x'.repeat(155));
  const [{ letter } = { letter: undefined }] = saves();
  expect(letter).toMatchObject({ copy: workingCopyOf(session).id });
});
