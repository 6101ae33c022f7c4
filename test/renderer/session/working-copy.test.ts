import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import { createWorkingCopies, type WorkingCopies } from '../../../main/working-copy/working-copies.ts';
import { createLetterSession } from '../../../renderer/session/create-letter-session.ts';
import type { LetterSession } from '../../../renderer/session/letter-session.ts';
import { endWorkingCopy, workingCopyOf } from '../../../renderer/session/working-copy.ts';
import { openedLetter } from './open-session.ts';

type Sent = { copy: string; revision: number; letter: Letter; change: never; isReadOnly: boolean };

/** Main, with the very copies that it keeps; what is sent goes as text, as between processes. */
let main: WorkingCopies;
let sent: { name: string; input: Sent }[];

beforeEach(() => {
  vi.useFakeTimers();
  main = createWorkingCopies();
  sent = [];
  const ask = async (name: string, own: unknown) => {
    const input = JSON.parse(JSON.stringify(own)) as Sent;
    sent.push({ name, input });
    if (name === 'copy:begin') main.begin(input.copy, input.revision, input.letter);
    if (name === 'copy:change') return main.change(input.copy, input.revision, input.change) ? 'kept' : 'behind';
    return null;
  };
  vi.stubGlobal('window', { collegebrief: { ask } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(readOnly?: 'chosen'): LetterSession {
  const session = createLetterSession({ ...openedLetter('een-wens'), ...(readOnly === undefined ? {} : { readOnly }) });
  if (!session.ok) throw new Error(session.faults[0]?.sentence);
  return session.value;
}

const onderwerp = (session: LetterSession, text: string) =>
  session.setGegevens((gegevens) => ({ ...gegevens, onderwerp: text }));
const names = () => sent.map(({ name }) => name);

describe('the copy that main has', () => {
  test('is not sent while nothing changes, and within a third of a second after the first change', async () => {
    const session = open();
    const copy = workingCopyOf(session);
    await vi.advanceTimersByTimeAsync(5000);
    expect(names()).toEqual([]);
    onderwerp(session, 'Anders');
    await vi.advanceTimersByTimeAsync(300);
    expect(names()).toEqual(['copy:begin']);
    expect(main.letterAt(copy.id, 1)).toEqual(session.letter());
  });

  test('follows typing without waiting for a pause, with what changed alone', async () => {
    const session = open();
    const copy = workingCopyOf(session);
    copy.send();
    for (const word of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef']) {
      onderwerp(session, word);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(names()).toEqual(['copy:begin', 'copy:change', 'copy:change']);
    expect(JSON.stringify(sent.at(-1)?.input).length).toBeLessThan(200);
    expect(main.letterAt(copy.id, copy.send())).toEqual(session.letter());
  });

  test('has the letter as its file has it at revision 0, and later ones with what was changed', () => {
    const session = open();
    expect(workingCopyOf(session).send()).toBe(0);
    onderwerp(session, 'Anders');
    expect(workingCopyOf(session).send()).toBe(1);
    expect(workingCopyOf(session).send()).toBe(1);
  });

  test('is sent anew as a whole when main does not have it', async () => {
    const session = open();
    const copy = workingCopyOf(session);
    copy.send();
    main.end(copy.id);
    onderwerp(session, 'Anders');
    copy.send();
    await vi.advanceTimersByTimeAsync(0);
    expect(names()).toEqual(['copy:begin', 'copy:change', 'copy:begin']);
    expect(main.letterAt(copy.id, copy.send())?.gegevens.onderwerp).toBe('Anders');
  });

  test('is sent anew as a whole after a request that failed', async () => {
    const session = open();
    const copy = workingCopyOf(session);
    copy.send();
    const { ask } = window.collegebrief;
    vi.stubGlobal('window', { collegebrief: { ask: () => Promise.reject(new Error('failed inside the program')) } });
    onderwerp(session, 'Weg');
    copy.send();
    await vi.advanceTimersByTimeAsync(0);
    vi.stubGlobal('window', { collegebrief: { ask } });
    onderwerp(session, 'Anders');
    await vi.advanceTimersByTimeAsync(300);
    expect(main.letterAt(copy.id, copy.send())?.gegevens.onderwerp).toBe('Anders');
  });

  test('tells main when the letter was opened only to be read', () => {
    workingCopyOf(open('chosen')).send();
    expect(sent[0]?.input.isReadOnly).toBe(true);
  });
});

describe('leaving the letter', () => {
  test('sends what was typed last, and says that the letter was left', async () => {
    const session = open();
    const copy = workingCopyOf(session);
    onderwerp(session, 'Nog snel getypt');
    await endWorkingCopy(session);
    expect(names()).toEqual(['copy:begin', 'copy:end']);
    expect(sent[0]?.input.letter.gegevens.onderwerp).toBe('Nog snel getypt');
    expect(sent[1]?.input).toEqual({ copy: copy.id });
  });

  test('says so too when nothing was changed', async () => {
    const session = open();
    const copy = workingCopyOf(session);
    copy.send();
    await endWorkingCopy(session);
    expect(names()).toEqual(['copy:begin', 'copy:end']);
    expect(sent.at(-1)?.input).toEqual({ copy: copy.id });
  });

  test('sends nothing more after it, and nothing at all when main never had it', async () => {
    const session = open();
    await endWorkingCopy(session);
    const copy = workingCopyOf(session);
    copy.send();
    await endWorkingCopy(session);
    const before = sent.length;
    onderwerp(session, 'Te laat');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.length).toBe(before);
  });

  test('lets nothing more into it: what main does not hear of must not seem to be written', async () => {
    const session = open();
    workingCopyOf(session);
    onderwerp(session, 'Op tijd');
    const left = endWorkingCopy(session);
    onderwerp(session, 'Te laat');
    session.editor.insertText('te laat');
    session.undo();
    session.replaceLetter({ ...session.letter(), body: openedLetter('tabel').letter.body });
    await left;
    expect(session.letter().gegevens.onderwerp).toBe('Op tijd');
    expect(sent[0]?.input.letter).toEqual(session.letter());
    expect(names()).toEqual(['copy:begin', 'copy:end']);
  });
});
