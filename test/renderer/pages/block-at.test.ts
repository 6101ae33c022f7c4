import { describe, expect, test } from 'vitest';
import { blockAt, bodyId } from '../../../renderer/pages/block-at.ts';

const places = [
  { id: 'a1', page: 1, x: 70, y: 300 },
  { id: 'p1', page: 1, x: 70, y: 340 },
  { id: 'a2', page: 1, x: 90, y: 340 },
  { id: 'a3', page: 2, x: 70, y: 200 },
];

describe('the block at a point of a page', () => {
  test.each([
    ['above the first block of the letter', { page: 1, x: 80, y: 100 }, undefined],
    ['inside the first block', { page: 1, x: 80, y: 320 }, 'a1'],
    ['where two begin, the inner one', { page: 1, x: 95, y: 345 }, 'a2'],
    ['at the top of a page, the block that runs on', { page: 2, x: 80, y: 100 }, 'a2'],
    ['below the last block', { page: 2, x: 80, y: 700 }, 'a3'],
  ])('%s', (_case, point, expected) => {
    expect(blockAt(places, point)?.id).toBe(expected);
  });

  test('the order in which places come does not matter', () => {
    expect(blockAt([...places].reverse(), { page: 2, x: 80, y: 100 })?.page).toBe(1);
  });

  test('the id of a block that printing made is that of its section', () => {
    expect(bodyId('s1_k')).toBe('s1');
    expect(bodyId('a1')).toBe('a1');
  });
});
