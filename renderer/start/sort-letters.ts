import type { LetterSummary } from '../../main/contract.ts';

/** The columns of the list, in their order on the screen. */
export const COLUMNS = ['onderwerp', 'kenmerk', 'datum', 'status', 'changedAt'] as const;
export type Column = (typeof COLUMNS)[number];
export type Sorting = { column: Column; direction: 'ascending' | 'descending' };

/** What changed last stands first. */
export const START_SORTING: Sorting = { column: 'changedAt', direction: 'descending' };

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/**
 * A new list in that order. Letters without a value in the column come last in both directions; equal values keep their
 * order by name of the file, so that the list never jumps.
 */
export function sortLetters(letters: readonly LetterSummary[], { column, direction }: Sorting): LetterSummary[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...letters].sort((a, b) => {
    const [left, right] = [a[column], b[column]];
    if (left === '' || right === '') return Number(left === '') - Number(right === '') || byName(a, b);
    return sign * collator.compare(left, right) || byName(a, b);
  });
}

/** What a click on the head of a column makes of the sorting: the other direction, or that column from its start. */
export function sortedBy(column: Column, { column: before, direction }: Sorting): Sorting {
  if (column === before) return { column, direction: direction === 'ascending' ? 'descending' : 'ascending' };
  return { column, direction: column === 'datum' || column === 'changedAt' ? 'descending' : 'ascending' };
}

function byName(a: LetterSummary, b: LetterSummary): number {
  return collator.compare(a.file.name, b.file.name);
}
