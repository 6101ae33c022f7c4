import { expect, test } from 'vitest';
import { FIRST_BOUNDS, usableBounds } from '../../../main/window/window-bounds.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number) => ({ x, y, width: 1440, height: 900, isMaximized: false });

test('the first time the system chooses the place', () => {
  expect(usableBounds(FIRST_BOUNDS, [screen])).toEqual({ width: 1440, height: 900, isMaximized: false });
});

test.each([
  ['on the screen', at(100, 50)],
  ['partly beside it', at(1700, 50)],
  ['a little off at the left, as a maximised window of Windows', at(-8, 0)],
])('a window %s comes back where it stood', (_where, kept) => {
  expect(usableBounds(kept, [screen])).toEqual(kept);
});

test.each([
  ['on a second screen that is gone', at(2500, 50)],
  ['below the screen', at(100, 1030)],
  ['above the screen, where it cannot be moved by its bar', at(100, -200)],
])('a window %s gets a new place and keeps its size', (_where, kept) => {
  expect(usableBounds(kept, [screen])).toEqual({ width: 1440, height: 900, isMaximized: false });
  if (kept.x === 2500) expect(usableBounds(kept, [screen, second])).toEqual(kept);
});

test('a window is never smaller than its panels need', () => {
  expect(usableBounds({ width: 10, height: 10, isMaximized: true }, [screen])).toEqual({
    width: 1024,
    height: 640,
    isMaximized: true,
  });
});
