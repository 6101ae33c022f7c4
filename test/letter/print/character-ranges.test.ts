import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterRanges, hasCharacterIn } from '../../../letter/print/character-ranges.ts';

test('code points beside each other are one range', () => {
  expect(characterRanges([])).toEqual([]);
  expect(characterRanges([0x20, 0x21, 0x22, 0x41, 0x1f600])).toEqual([
    [0x20, 0x22],
    [0x41, 0x41],
    [0x1f600, 0x1f600],
  ]);
});

test('a character is in the ranges if it is one of those that they were made of, and only then', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 300 })), fc.nat({ max: 301 }), (codePoints, asked) => {
      const ranges = characterRanges([...codePoints].sort((one, other) => one - other));
      expect(hasCharacterIn(ranges)(asked)).toBe(codePoints.includes(asked));
    }),
  );
});

test('without ranges nothing is known to be missing', () => {
  expect(hasCharacterIn(undefined)(0x2603)).toBe(true);
  expect(hasCharacterIn([])(0x2603)).toBe(false);
});
