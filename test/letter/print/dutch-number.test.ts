import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDutchNumber } from '../../../letter/print/dutch-number.ts';

describe('formatDutchNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [2026, '2026'],
    [12500, '12.500'],
    [1234567.25, '1.234.567,25'],
    [0.5, '0,5'],
    [-12500.75, '-12.500,75'],
    [1e-7, '0,0000001'],
    [-1e-30, '0'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991'],
  ])('%d is %s', (value, text) => {
    expect(formatDutchNumber(value)).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e16])('%d has no text', (value) => {
    expect(formatDutchNumber(value)).toBeUndefined();
  });

  it('agrees with Intl on whole numbers of five digits and more', () => {
    const intl = new Intl.NumberFormat('nl-NL');
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: Number.MAX_SAFE_INTEGER }), (value) => {
        expect(formatDutchNumber(value)).toBe(intl.format(value));
      }),
    );
  });
});
