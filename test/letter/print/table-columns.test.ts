import { describe, expect, it } from 'vitest';
import { tableColumns } from '../../../letter/print/table-columns.ts';
import { tabel } from '../pdf/printed-fixtures.ts';

function rechts(...cells: string[]): boolean | undefined {
  return tableColumns(
    tabel(
      ['Kop'],
      cells.map((cell) => [cell]),
    ),
    100,
  )[0]?.rechts;
}

function widths(kop: string[], ...rijen: string[][]): number[] {
  return tableColumns(tabel(kop, rijen), 127).map(({ breedte }) => breedte);
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('widths', () => {
  it('together are the width that was asked', () => {
    const tables = [
      widths(['Een', 'Twee'], ['a', '3']),
      widths(['Een', 'Twee', 'Drie'], ['a', 'x'.repeat(30), 'y'.repeat(300)]),
      widths(Array.from({ length: 12 }, (_, index) => `Kolom ${index}`)),
    ];
    for (const table of tables) expect(total(table)).toBeCloseTo(127, 10);
  });

  it('of equal columns are equal, also without rows', () => {
    for (const width of widths(['a', 'b'])) expect(width).toBeCloseTo(63.5, 10);
  });

  it('of short columns are what they need beside a long one', () => {
    const [text = 0, ...amounts] = widths(
      ['Omschrijving van het onderdeel van de begroting', '2026', '2027', '2028'],
      ['x'.repeat(60), '€ 112.500,50', '€ 1', '€ 2.000'],
    );
    expect(amounts[0]).toBeCloseTo(12 * 2 + 2.82, 1);
    expect(amounts[1]).toBeCloseTo(4 * 2 + 2.82, 1);
    expect(text).toBeCloseTo(127 - total(amounts), 10);
  });

  it('of long columns are in proportion, none of them without end', () => {
    const [short = 0, longer = 0, longest = 0] = widths(['a', 'b', 'c'], ['x', 'x'.repeat(30), 'x'.repeat(400)]);
    expect(short).toBeLessThan(12);
    expect(longest / longer).toBeCloseTo(80 / 62.82, 2);
  });
});

describe('a column is set to the right', () => {
  it.each([[['€\u00a0120.000', '€ 80', '-€ 12,50', '€ -3,-']], [['2026', '1.000', '0,5', '12 %', '–']]])(
    'when all its cells are numbers: %j',
    (cells) => {
      expect(rechts(...cells)).toBe(true);
    },
  );

  it.each([[['Buurtteams', '3']], [['3 maart 2026']], [['1a']], [['', '–']], [[]]])('not for %j', (cells) => {
    expect(rechts(...cells)).toBe(false);
  });

  it('whatever stands in its head', () => {
    expect(tableColumns(tabel(['Bedrag'], [['€ 3']]), 100)[0]?.rechts).toBe(true);
  });
});
