import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heedSessionEnd } from '../../../main/window/heed-session-end.ts';
import { createWindowGuard } from '../../../main/window/window-guard.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window with unsaved work, and how often it asked its user. */
function startWindow() {
  let asked = 0;
  const window = new EventEmitter();
  const guard = createWindowGuard(
    () => {
      asked += 1;
    },
    () => undefined,
  );
  guard.setUnsaved(true);
  heedSessionEnd(window, guard);
  return { window, guard, asked: () => asked };
}

test.each(['query-session-end', 'session-end'])('at %s the window closes without asking', (event) => {
  const { window, guard, asked } = startWindow();
  window.emit(event);
  expect(guard.mayClose()).toBe(true);
  expect(asked()).toBe(0);
});

test('when the session goes on all the same, the window asks again before it closes', () => {
  const { window, guard, asked } = startWindow();
  window.emit('query-session-end');
  vi.advanceTimersByTime(60_001);
  expect(guard.mayClose()).toBe(false);
  expect(asked()).toBe(1);
});
