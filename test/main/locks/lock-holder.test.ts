import { expect, test } from 'vitest';
import { sinceWords } from '../../../main/locks/lock-holder.ts';

const TODAY = new Date(2026, 10, 24, 16, 10);

test.each([
  ['24.11.2026 08:42', '08.42 uur'],
  ['03.03.2026 14:02', '3 maart, 14.02 uur'],
  ['31.12.2025 23:59', '31 december 2025, 23.59 uur'],
  ['gisteren', 'gisteren'],
])('%s is read as %s', (since, words) => {
  expect(sinceWords(since, TODAY)).toBe(words);
});
