import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Huisstijl } from '../../../letter/huisstijl/huisstijl.ts';
import { ondertekenaarsFor } from '../../../letter/huisstijl/ondertekenaars-for.ts';

const voorbeeld: Huisstijl = JSON.parse(
  readFileSync(new URL('../../../assets/huisstijlen/voorbeeldgemeente/huisstijl.json', import.meta.url), 'utf8'),
);

function ids(datum: string | undefined, chosen?: string[]): string[] {
  return ondertekenaarsFor(voorbeeld, datum, chosen).map(({ id }) => id);
}

describe('who signs', () => {
  test('an old letter keeps the burgemeester of its own date', () => {
    expect(ids('2026-06-30')).toEqual(['burgemeester', 'secretaris']);
  });

  test('from the next day on it is the successor', () => {
    expect(ids('2026-07-01')).toEqual(['opvolger', 'secretaris']);
  });

  test('while the date is not known the newest one stands there', () => {
    expect(ids(undefined)).toEqual(['opvolger', 'secretaris']);
  });

  test.each(['', '3 maart 2026', '2026-02-30'])('%j is no date yet, so nobody is out of his term', (datum) => {
    expect(ids(datum)).toEqual(['opvolger', 'secretaris']);
  });

  test('whom the letter names signs instead, in the order of the huisstijl', () => {
    expect(ids('2026-03-03', ['locosecretaris', 'burgemeester'])).toEqual(['burgemeester', 'locosecretaris']);
  });

  test('a name that the huisstijl does not have signs nothing', () => {
    expect(ids('2026-03-03', ['niemand'])).toEqual([]);
  });
});
