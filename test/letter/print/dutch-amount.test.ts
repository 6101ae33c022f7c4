import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDutchAmount } from '../../../letter/print/dutch-amount.ts';

describe('formatDutchAmount', () => {
  it.each([
    [0, '€\u00a00'],
    [-0.001, '€\u00a00'],
    [0.05, '€\u00a00,05'],
    [1250, '€\u00a01.250'],
    [1250.5, '€\u00a01.250,50'],
    [1.005, '€\u00a01,01'],
    [0.1 + 0.2, '€\u00a00,30'],
    [-1250.5, '€\u00a0-1.250,50'],
    [1e-7, '€\u00a00'],
    [10_000_000_000_000, '€\u00a010.000.000.000.000'],
  ])('%d is %s', (euros, text) => {
    expect(formatDutchAmount(euros)).toBe(text);
  });

  it.each([Number.NaN, Number.NEGATIVE_INFINITY, 1e14])('%d is no amount', (euros) => {
    expect(formatDutchAmount(euros)).toBeUndefined();
  });

  it('agrees with Intl on amounts with cents', () => {
    const intl = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const expected = intl.format(cents / 100).replace(/,00$/, '');
        expect(formatDutchAmount(cents / 100)).toBe(expected);
      }),
    );
  });
});
