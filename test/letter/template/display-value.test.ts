import { describe, expect, it } from 'vitest';
import { displayValue } from '../../../letter/template/display-value.ts';

describe('displayValue', () => {
  it.each([
    ['tekst', 'de ontwerp-DVO', 'de ontwerp-DVO'],
    ['keuze', 'rood', 'rood'],
    ['datum', '2026-03-03', '3 maart 2026'],
    ['datum', 'nog niet bekend', 'nog niet bekend'],
    ['getal', 12500.5, '12.500,5'],
    ['getal', 2026, '2026'],
    ['bedrag', 1250, '€\u00a01.250'],
    ['janee', true, 'ja'],
    ['janee', false, 'nee'],
    ['getal', 0, '0'],
    ['getal', 'veel', 'veel'],
    ['getal', Number.NaN, 'NaN'],
  ] as const)('%s %j is shown as %s', (soort, raw, shown) => {
    expect(displayValue(soort, raw)).toBe(shown);
  });

  it.each([undefined, null, '', [], {}])('%j is no value', (raw) => {
    expect(displayValue('tekst', raw)).toBeUndefined();
  });
});
