import { CELL_SIDE_PT } from './layout-measures.ts';
import type { PrintedCel, PrintedInline, PrintedTabel } from './printed-letter.ts';

/** `breedte` in mm; the columns together are as wide as was asked. `rechts`: a column of numbers, set to the right. */
export type TableColumn = { breedte: number; rechts: boolean };

/**
 * The columns of a table in `breedte` mm. A column that needs no more than an equal share gets what its longest text
 * needs; the others divide what is left in proportion to theirs. What nobody needs is shared out in proportion too.
 */
export function tableColumns(tabel: PrintedTabel, breedte: number): TableColumn[] {
  const columns = tabel.kop.map((kop, index) => {
    const body = tabel.rijen.flatMap((rij) => rij.cellen[index] ?? []).map(textOfCel);
    const longest = Math.max(...[textOfCel(kop), ...body].map((text) => text.length));
    return { need: Math.min(MOST_MM, CHARACTER_MM * Math.max(SHORTEST, longest) + SIDES_MM), rechts: isNumbers(body) };
  });
  const widths = divide(
    columns.map(({ need }) => need),
    breedte,
  );
  return columns.map(({ rechts }, index) => ({ breedte: widths[index] ?? 0, rechts }));
}

function divide(needs: readonly number[], breedte: number): number[] {
  const equal = breedte / needs.length;
  const small = sum(needs.filter((need) => need <= equal));
  const large = sum(needs.filter((need) => need > equal));
  if (small + large <= breedte) return needs.map((need) => (need * breedte) / (small + large));
  return needs.map((need) => (need <= equal ? need : (need * (breedte - small)) / large));
}

/** Width of a digit in the text sizes of letters (10 to 11 pt), and of the two sides of a cell, in mm. */
const CHARACTER_MM = 2;
const SIDES_MM = (2 * CELL_SIDE_PT * 25.4) / 72;
/** No column counts for less than so many characters, or for more than so many mm. */
const SHORTEST = 4;
const MOST_MM = 80;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** "€ 120.000", "-1,5", "12 %", "—" for no amount; at least one cell holds a digit. */
function isNumbers(cells: readonly string[]): boolean {
  return cells.some((text) => /\d/.test(text)) && cells.every((text) => NUMBER.test(text.trim()));
}

const NUMBER = /^(€\s*)?[-–−+]?\s*(€\s*)?\d[\d.]*(,(\d+|-))?(\s*%)?$|^[-–—]?$/u;

function textOfCel(cel: PrintedCel): string {
  return cel.inhoud.map(textOfInline).join('');
}

function textOfInline(inline: PrintedInline): string {
  switch (inline.type) {
    case 'tekst':
      return inline.text;
    case 'link':
      return inline.tekst.map(({ text }) => text).join('');
    case 'ontbreekt':
      return `[${inline.label}]`;
  }
}
