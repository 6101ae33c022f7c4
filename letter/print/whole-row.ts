import type { Corps } from '../huisstijl/huisstijl.ts';
import { inlineText } from './inline-text.ts';
import { CELL_SIDES_MM } from './layout-measures.ts';
import type { PrintedCel } from './printed-letter.ts';
import type { TableColumn } from './table-columns.ts';

/**
 * Whether a row of a table stays on one page. One that might not fit on a page goes on over the next: LibreOffice would
 * cut it off. Characters count as wide as they are high, twice their usual width, so that a row is rather parted.
 */
export function isWholeRow(cells: readonly PrintedCel[], columns: readonly TableColumn[], corps: Corps): boolean {
  return columns.every(({ breedte }, index) => {
    const characters = Math.max(1, Math.floor(((breedte - CELL_SIDES_MM) * POINTS_A_MM) / corps.tekst));
    return inlineText(cells[index]?.inhoud ?? []).length <= WHOLE_ROW_LINES * characters;
  });
}

const WHOLE_ROW_LINES = 20;
const POINTS_A_MM = 72 / 25.4;
