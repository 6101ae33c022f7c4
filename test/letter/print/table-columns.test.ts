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
    expect(amounts[0]).toBeCloseTo((9 + 3 / 2) * 2 + 2.82, 1);
    expect(amounts[1]).toBeCloseTo(4 * 2 + 2.82, 1);
    expect(text).toBeCloseTo(127 - total(amounts), 10);
  });

  it('of long columns are in proportion, none of them without end', () => {
    const [short = 0, longer = 0, longest = 0] = widths(['a', 'b', 'c'], ['x', 'x'.repeat(30), 'x'.repeat(400)]);
    expect(short).toBeLessThan(12);
    expect(longest / longer).toBeCloseTo(80 / 62.82, 2);
  });

  it('of a table full of amounts leave every amount and the longest word whole', () => {
    const [text = 0, ...amounts] = widths(
      ['Onderdeel', '2026', '2027', '2028', '2029', '2030'],
      ['Buurtteams sociaal domein', '€ 1.250.000', '€ 980.000', '€ 12.345.678', '€ 1.250.000', '€ 875.500'],
    );
    const [million = 0, thousands = 0, millions = 0] = amounts;
    expect(million).toBeGreaterThan(17.2 + 2.82);
    expect(thousands).toBeGreaterThan(14.5 + 2.82);
    expect(millions).toBeGreaterThan(19.1 + 2.82);
    expect(text).toBeGreaterThan(17.4 + 2.82);
    expect(text + total(amounts)).toBeCloseTo(127, 10);
  });

  it('never give a longer amount less than a shorter one', () => {
    const [, long = 0, short = 0] = widths(
      ['Onderdeel', 'a', 'b', 'c', 'd', 'e'],
      ['x'.repeat(80), '€ 1.250.000', '€ 980.000', '€ 1', '€ 1', 'y'.repeat(40)],
    );
    expect(long).toBeGreaterThan(short);
  });

  it('leave a word of ordinary length whole beside long texts', () => {
    const [word = 0] = widths(
      ['Verantwoordelijkheid', 'Toelichting', 'Vervolg'],
      ['a', 'een twee drie '.repeat(40), 'vier '.repeat(80)],
    );
    expect(word).toBeGreaterThan(36);
  });

  it('break words before amounts where there is no room for both', () => {
    const years = Array.from({ length: 5 }, (_, index) => `€ 1.250.00${index}`);
    const [text = 0, ...amounts] = widths(['Verantwoordelijkheid', ...years], ['a', ...years]);
    for (const amount of amounts) expect(amount).toBeGreaterThan(17.2 + 2.82);
    expect(text).toBeLessThan(20);
  });

  it('of more columns than can be are narrow alike', () => {
    const table = widths(
      Array.from({ length: 12 }, (_, index) => `€ ${index}.250.000`),
      [],
    );
    expect(Math.min(...table)).toBeGreaterThan(9);
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
