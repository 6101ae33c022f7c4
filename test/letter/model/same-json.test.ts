import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameJson } from '../../../letter/model/same-json.ts';

test.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: [1, { c: 'x' }] }, { b: [1, { c: 'x' }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, {}, false],
  [0, false, false],
  ['1', 1, false],
  [{ constructor: 1 }, {}, false],
])('%j and %j are the same: %s', (left, right, isSame) => {
  expect(sameJson(left, right)).toBe(isSame);
  expect(sameJson(right, left)).toBe(isSame);
});

test('a copy is the same, and one in which anything is other is not', () => {
  fc.assert(
    fc.property(fc.json(), fc.json(), (one, other) => {
      const [left, right] = [JSON.parse(one), JSON.parse(other)];
      expect(sameJson(left, structuredClone(left))).toBe(true);
      expect(sameJson({ left }, { left: [left] })).toBe(false);
      if (JSON.stringify(left).length !== JSON.stringify(right).length) expect(sameJson(left, right)).toBe(false);
    }),
  );
});
