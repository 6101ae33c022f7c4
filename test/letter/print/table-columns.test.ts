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

describe('widths', () => {
  it('together are the width that was asked', () => {
    const columns = tableColumns(
      tabel(['Een', 'Twee', 'Drie'], [['a', 'een veel langere tekst dan de rest', '3']]),
      127,
    );
    expect(columns.reduce((sum, { breedte }) => sum + breedte, 0)).toBeCloseTo(127, 10);
  });

  it('are in proportion to the longest text, within bounds', () => {
    const [short, middle, long] = tableColumns(tabel(['a', 'b', 'c'], [['x', 'x'.repeat(20), 'x'.repeat(400)]]), 100);
    expect((middle?.breedte ?? 0) / (short?.breedte ?? 1)).toBeCloseTo(20 / 8, 5);
    expect((long?.breedte ?? 0) / (middle?.breedte ?? 1)).toBeCloseTo(2, 5);
  });

  it('of equal columns are equal, also without rows', () => {
    expect(tableColumns(tabel(['a', 'b'], []), 100).map(({ breedte }) => breedte)).toEqual([50, 50]);
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
