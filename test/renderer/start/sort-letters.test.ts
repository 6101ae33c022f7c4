import { expect, test } from 'vitest';
import type { LetterSummary } from '../../../main/contract.ts';
import { COLUMNS, START_SORTING, sortedBy, sortLetters } from '../../../renderer/start/sort-letters.ts';

function letter(name: string, part: Partial<LetterSummary>): LetterSummary {
  return {
    file: { token: name, name, folder: '' },
    onderwerp: '',
    kenmerk: '',
    datum: '',
    status: 'concept',
    changedAt: '2026-03-03T12:00:00.000Z',
    ...part,
  };
}

const names = (letters: readonly LetterSummary[]) => letters.map(({ file }) => file.name);

test('what changed last stands first', () => {
  const letters = [
    letter('oud', { changedAt: '2026-01-01T08:00:00.000Z' }),
    letter('nieuw', { changedAt: '2026-03-02T08:00:00.000Z' }),
    letter('midden', { changedAt: '2026-02-01T08:00:00.000Z' }),
  ];
  expect(names(sortLetters(letters, START_SORTING))).toEqual(['nieuw', 'midden', 'oud']);
});

test('numbers in a kenmerk count as numbers, capitals and accents do not count', () => {
  const kenmerken = [letter('tien', { kenmerk: 'E26.10' }), letter('twee', { kenmerk: 'E26.2' })];
  expect(names(sortLetters(kenmerken, { column: 'kenmerk', direction: 'ascending' }))).toEqual(['twee', 'tien']);
  const onderwerpen = [
    letter('z', { onderwerp: 'zienswijze' }),
    letter('e', { onderwerp: 'Één loket' }),
    letter('a', { onderwerp: 'afdoening' }),
  ];
  expect(names(sortLetters(onderwerpen, { column: 'onderwerp', direction: 'ascending' }))).toEqual(['a', 'e', 'z']);
});

test.each(['ascending', 'descending'] as const)('letters without a date come last (%s)', (direction) => {
  const letters = [
    letter('zonder', {}),
    letter('een', { datum: '2026-01-01' }),
    letter('twee', { datum: '2026-02-01' }),
  ];
  expect(names(sortLetters(letters, { column: 'datum', direction })).at(-1)).toBe('zonder');
});

test('equal letters stand by the name of their file, in both directions', () => {
  const letters = [letter('b', { kenmerk: 'x' }), letter('a', { kenmerk: 'x' }), letter('c', { kenmerk: 'x' })];
  for (const direction of ['ascending', 'descending'] as const) {
    expect(names(sortLetters(letters, { column: 'kenmerk', direction }))).toEqual(['a', 'b', 'c']);
  }
});

test('the list given stays as it is', () => {
  const letters = [letter('b', { onderwerp: 'b' }), letter('a', { onderwerp: 'a' })];
  sortLetters(letters, { column: 'onderwerp', direction: 'ascending' });
  expect(names(letters)).toEqual(['b', 'a']);
});

test('a column begins from A or from the newest; a second click turns it round', () => {
  const starts = COLUMNS.map((column) => sortedBy(column, { column: 'status', direction: 'descending' }).direction);
  expect(starts).toEqual(['ascending', 'ascending', 'descending', 'ascending', 'descending']);
  expect(sortedBy('datum', { column: 'datum', direction: 'descending' })).toEqual({
    column: 'datum',
    direction: 'ascending',
  });
});
