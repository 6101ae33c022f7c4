import { CELL_SIDES_MM } from '../print/layout-measures.ts';
import type { PrintedCel, PrintedTabel } from '../print/printed-letter.ts';
import { tableColumns } from '../print/table-columns.ts';
import { isWholeRow } from '../print/whole-row.ts';
import type { BlockPlace } from './block-place.ts';
import { pdfInlines } from './inlines.ts';
import type { PdfBlockBody } from './pdf-block.ts';

/** A table as wide as its column. Rows stay whole, unless one is so long that it might not fit on a page. */
export function pdfTabel(tabel: PrintedTabel, { breedte, corps }: BlockPlace): PdfBlockBody {
  const columns = tableColumns(tabel, breedte);
  const insides = columns.map((column) => ({ breedte: column.breedte - CELL_SIDES_MM, corps: corps.tekst }));
  const row = (cells: readonly PrintedCel[]) => ({
    whole: isWholeRow(cells, columns, corps),
    cellen: insides.map((column, index) => pdfInlines(cells[index]?.inhoud ?? [], column)),
  });
  return {
    type: 'tabel',
    columns,
    kop: row(tabel.kop),
    rijen: tabel.rijen.map(({ cellen }) => row(cellen)),
  };
}
