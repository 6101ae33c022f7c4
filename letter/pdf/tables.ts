import { CELL_SIDE_PT } from '../print/layout-measures.ts';
import type { PrintedCel, PrintedTabel } from '../print/printed-letter.ts';
import { tableColumns } from '../print/table-columns.ts';
import type { BlockPlace } from './block-place.ts';
import { type PdfColumn, type PdfInline, pdfInlines } from './inlines.ts';
import { surelyFits } from './layout-text.ts';
import type { PdfBlockBody } from './pdf-block.ts';

/** A table as wide as its column. Rows stay whole, unless one is so long that it might not fit on a page. */
export function pdfTabel(tabel: PrintedTabel, { breedte, corps }: BlockPlace): PdfBlockBody {
  const columns = tableColumns(tabel, breedte);
  const insides = columns.map((column) => ({ breedte: column.breedte - SIDES_MM, corps: corps.tekst }));
  const row = (cells: readonly PrintedCel[]) => {
    const cellen = insides.map((column, index) => pdfInlines(cells[index]?.inhoud ?? [], column));
    const whole = insides.every((column, index) => mostLines(cellen[index] ?? [], column) <= WHOLE_ROW_LINES);
    return { whole, cellen };
  };
  return {
    type: 'tabel',
    columns,
    kop: row(tabel.kop),
    rijen: tabel.rijen.map(({ cellen }) => row(cellen)),
  };
}

const SIDES_MM = (2 * CELL_SIDE_PT * 25.4) / 72;
const WHOLE_ROW_LINES = 20;

/** At least as many lines as the cell takes: characters count as wide as they are high, twice their usual width. */
function mostLines(cel: readonly PdfInline[], { breedte, corps }: PdfColumn): number {
  const length = cel.reduce((sum, inline) => sum + lengthOf(inline), 0);
  return Math.ceil(length / surelyFits(breedte, corps));
}

function lengthOf(inline: PdfInline): number {
  switch (inline.type) {
    case 'tekst':
      return inline.text.length;
    case 'link':
      return inline.tekst.reduce((sum, { text }) => sum + text.length, 0);
    case 'ontbreekt':
      return inline.label.length;
  }
}
