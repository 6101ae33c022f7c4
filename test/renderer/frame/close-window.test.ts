import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeWindow } from '../../../renderer/frame/close-window.ts';
import { createLetterSession } from '../../../renderer/session/create-letter-session.ts';
import type { LetterSession } from '../../../renderer/session/letter-session.ts';
import { workingCopyOf } from '../../../renderer/session/working-copy.ts';
import { openedLetter } from '../session/open-session.ts';

let asked: string[];
let answerEnd: () => Promise<unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  const ask = async (name: string) => {
    asked.push(name);
    return name === 'copy:end' ? answerEnd() : null;
  };
  vi.stubGlobal('window', { collegebrief: { ask } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function typedIn(): LetterSession {
  const session = createLetterSession(openedLetter('een-wens'));
  if (!session.ok) throw new Error(session.faults[0]?.sentence);
  workingCopyOf(session.value);
  session.value.setGegevens((gegevens) => ({ ...gegevens, onderwerp: 'Getypt' }));
  return session.value;
}

test('a window closes when main has what was typed and let the letter go', async () => {
  let answered = () => {};
  answerEnd = () => new Promise<void>((resolve) => (answered = resolve));
  const closed = closeWindow(typedIn());
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual(['copy:begin', 'copy:end']);
  answered();
  await closed;
  expect(asked).toEqual(['copy:begin', 'copy:end', 'window:close']);
});

test('a window closes also when main does not answer, within three seconds', async () => {
  answerEnd = () => new Promise(() => undefined);
  void closeWindow(typedIn());
  await vi.advanceTimersByTimeAsync(3000);
  expect(asked.at(-1)).toBe('window:close');
});

test('a window closes also when main fails to let the letter go', async () => {
  answerEnd = () => Promise.reject(new Error('"copy:end" failed inside the program.'));
  await closeWindow(typedIn());
  expect(asked.at(-1)).toBe('window:close');
});

test('a window without a letter closes at once', async () => {
  await closeWindow(undefined);
  expect(asked).toEqual(['window:close']);
});
