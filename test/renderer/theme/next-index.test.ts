import { expect, test } from 'vitest';
import { nextIndex } from '../../../renderer/theme/components/next-index.ts';

const list = { direction: 'vertical', wraps: false } as const;
const tabs = { direction: 'horizontal', wraps: true } as const;

test.each([
  ['down', 'ArrowDown', 0, list, 1],
  ['up', 'ArrowUp', 2, list, 1],
  ['down at the end stays', 'ArrowDown', 2, list, 2],
  ['up at the start stays', 'ArrowUp', 0, list, 0],
  ['Home', 'Home', 2, list, 0],
  ['End', 'End', 0, list, 2],
  ['left and right do nothing in a list', 'ArrowRight', 0, list, undefined],
  ['right at the end goes round', 'ArrowRight', 2, tabs, 0],
  ['left at the start goes round', 'ArrowLeft', 0, tabs, 2],
  ['another key', 'a', 0, tabs, undefined],
])('%s', (_case, key, index, how, expected) => {
  expect(nextIndex(key, index, 3, how)).toBe(expected);
});

test('an empty list leads nowhere', () => {
  expect(nextIndex('ArrowDown', 0, 0, list)).toBeUndefined();
  expect(nextIndex('End', 0, 0, tabs)).toBeUndefined();
});
