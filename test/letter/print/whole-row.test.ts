import { expect, test } from 'vitest';
import { isWholeRow } from '../../../letter/print/whole-row.ts';
import { seedLetter, tekst } from '../pdf/printed-fixtures.ts';

const { corps } = seedLetter().stijl;
const COLUMNS = [
  { breedte: 60, rechts: false },
  { breedte: 67, rechts: true },
];

function row(...lengths: number[]) {
  return lengths.map((length, index) => ({ id: `c${index}`, inhoud: [tekst('x'.repeat(length))] }));
}

test('a row of some lines stays whole, and so does an empty one', () => {
  expect(isWholeRow(row(200, 20), COLUMNS, corps)).toBe(true);
  expect(isWholeRow(row(0, 0), COLUMNS, corps)).toBe(true);
});

test('a row with one cell of more lines than a page has may be parted', () => {
  expect(isWholeRow(row(20, 4000), COLUMNS, corps)).toBe(false);
});

test('a column too narrow for a character is no obstacle', () => {
  expect(isWholeRow(row(20), [{ breedte: 1, rechts: false }], corps)).toBe(true);
  expect(isWholeRow(row(21), [{ breedte: 1, rechts: false }], corps)).toBe(false);
});
