import { afterEach, expect, test, vi } from 'vitest';
import { createWorkInHand } from '../../../main/app/work-in-hand.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('work in hand is waited for, also when it fails, and its outcome is passed on', async () => {
  const work = createWorkInHand();
  let finish: (value: string) => void = () => {};
  const slow = work.add(
    new Promise<string>((resolve) => {
      finish = resolve;
    }),
  );
  const failing = work.add(Promise.reject(new Error('vol')));
  await expect(failing).rejects.toThrow('vol');
  let isSettled = false;
  const settled = work.settled().then(() => {
    isSettled = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isSettled).toBe(false);
  finish('klaar');
  await settled;
  expect(await slow).toBe('klaar');
});

test('work that follows from work is waited for as well: the version and the journal of a save', async () => {
  const work = createWorkInHand();
  const done: string[] = [];
  const later = (name: string) =>
    new Promise<void>((resolve) => {
      setTimeout(() => {
        done.push(name);
        resolve();
      }, 5);
    });
  void work.add(later('opslaan').then(() => void work.add(later('versie').then(() => work.add(later('opruimen'))))));
  await work.settled();
  expect(done).toEqual(['opslaan', 'versie', 'opruimen']);
});

test('without work nothing is waited for', async () => {
  await createWorkInHand().settled();
});

test('work that hangs is left after five seconds', async () => {
  vi.useFakeTimers();
  const work = createWorkInHand();
  void work.add(new Promise(() => {}));
  const settled = work.settled();
  await vi.advanceTimersByTimeAsync(5000);
  await settled;
});
