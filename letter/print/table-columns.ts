import type { PrintedCel, PrintedInline, PrintedTabel } from './printed-letter.ts';

/** `breedte` in mm; the columns together are as wide as was asked. `rechts`: a column of numbers, set to the right. */
export type TableColumn = { breedte: number; rechts: boolean };

/**
 * The columns of a table in `breedte` mm: in proportion to the longest text of each, but no text counts for less than
 * `SHORTEST` or more than `LONGEST` characters, so that no column starves and none takes all.
 */
export function tableColumns(tabel: PrintedTabel, breedte: number): TableColumn[] {
  const columns = tabel.kop.map((kop, index) => {
    const body = tabel.rijen.flatMap((rij) => rij.cellen[index] ?? []).map(textOfCel);
    const longest = Math.max(...[textOfCel(kop), ...body].map((text) => text.length));
    return { share: Math.min(LONGEST, Math.max(SHORTEST, longest)), rechts: isNumbers(body) };
  });
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share, rechts }) => ({ breedte: (breedte * share) / total, rechts }));
}

const SHORTEST = 8;
const LONGEST = 40;

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
