import { describe, expect, it } from 'vitest';
import { numberWord } from '../../../letter/print/number-word.ts';

describe('numberWord', () => {
  it.each([
    [0, 'nul'],
    [1, 'één'],
    [2, 'twee'],
    [12, 'twaalf'],
    [20, 'twintig'],
    [21, '21'],
    [30, 'dertig'],
    [90, 'negentig'],
    [99, '99'],
    [100, 'honderd'],
    [101, '101'],
    [800, 'achthonderd'],
    [1000, 'duizend'],
    [1100, '1100'],
    [12000, 'twaalfduizend'],
    [13000, '13.000'],
    [1.5, '1,5'],
    [-3, '-3'],
  ])('%d is %s', (value, word) => {
    expect(numberWord(value)).toBe(word);
  });

  it('has no word for what is no number', () => {
    expect(numberWord(Number.NaN)).toBeUndefined();
  });
});
