import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDutchAmount } from '../../../letter/print/dutch-amount.ts';
import { formatDutchNumber } from '../../../letter/print/dutch-number.ts';
import { parseDutchAmount, parseDutchNumber } from '../../../renderer/panels/parse-dutch-number.ts';

describe('numbers', () => {
  test.each([
    ['12', 12],
    ['1250', 1250],
    ['1.250', 1250],
    ['1 250', 1250],
    ['1.250.000,5', 1_250_000.5],
    ['0,75', 0.75],
    ['12.5', 12.5],
    ['-3', -3],
    ['−3', -3],
    [' 7 ', 7],
  ])('%s', (text, value) => {
    expect(parseDutchNumber(text)).toBe(value);
  });

  test.each(['', 'twaalf', '12a', '1.25.000', '1,2,3', '1e5', 'Infinity', '9'.repeat(400), '9007199254740993', '12 5'])(
    'not %s',
    (text) => {
      expect(parseDutchNumber(text)).toBeUndefined();
    },
  );
});

describe('amounts', () => {
  test.each([
    ['€ 1.250,50', 1250.5],
    ['€1250', 1250],
    ['1250,-', 1250],
    ['1.250,--', 1250],
    ['1.250,—', 1250],
    ['12 euro', 12],
    ['EUR 12,00', 12],
    ['0,05', 0.05],
    ['12.50', 12.5],
    ['€ -12', -12],
  ])('%s', (text, value) => {
    expect(parseDutchAmount(text)).toBe(value);
  });

  test.each(['', '€', 'veel', '1,234', '12,5,0', '1,2345'])('not %s', (text) => {
    expect(parseDutchAmount(text)).toBeUndefined();
  });
});

test('every number and amount is read as the letter writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
      const euros = cents / 100;
      expect(parseDutchNumber(formatDutchNumber(euros) ?? '')).toBe(euros === 0 ? 0 : euros);
      expect(parseDutchAmount(formatDutchAmount(euros) ?? '')).toBe(euros === 0 ? 0 : euros);
    }),
  );
});
