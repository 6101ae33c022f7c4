import * as measures from '../print/layout-measures.ts';

/** The distances of `layout-measures.ts` under the names by which the layout asks for them; `mm` and `pt` as there. */
export const LAYOUT_WHITE = {
  geadresseerdeAfterMm: measures.GEADRESSEERDE_AFTER_MM,
  kenmerkblokAfterMm: measures.KENMERKBLOK_AFTER_MM,
  kenmerkblokRowPt: measures.KENMERKBLOK_ROW_GAP_PT,
  letterheadBlockPt: measures.LETTERHEAD_BLOCK_GAP_PT,
  vervolgvelMm: measures.VERVOLGVEL_GAP_MM,
  signatureMm: measures.SIGNATURE_ROOM_MM,
  signatoryRowMm: measures.SIGNATORY_ROW_GAP_MM,
  signatoriesARow: measures.SIGNATORIES_A_ROW,
  itemPt: measures.LIST_ITEM_GAP_PT,
  cellSidePt: measures.CELL_SIDE_PT,
  cellAbovePt: measures.CELL_ABOVE_PT,
  tableLinePt: measures.TABLE_LINE_PT,
  rowLinePt: measures.TABLE_ROW_LINE_PT,
} as const;
