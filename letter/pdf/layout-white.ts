import * as measures from '../print/layout-measures.ts';

/** The distances of `layout-measures.ts` under the names by which the layout asks for them; `mm` and `pt` as there. */
export const LAYOUT_WHITE = {
  geadresseerdeNaMm: measures.GEADRESSEERDE_AFTER_MM,
  kenmerkblokNaMm: measures.KENMERKBLOK_AFTER_MM,
  kenmerkblokRijPt: measures.KENMERKBLOK_ROW_GAP_PT,
  briefhoofdBlokPt: measures.LETTERHEAD_BLOCK_GAP_PT,
  vervolgvelMm: measures.VERVOLGVEL_GAP_MM,
  handtekeningMm: measures.SIGNATURE_ROOM_MM,
  handtekeningRijMm: measures.SIGNATORY_ROW_GAP_MM,
  ondertekenaarsNaastElkaar: measures.SIGNATORIES_A_ROW,
  itemPt: measures.LIST_ITEM_GAP_PT,
  celZijPt: measures.CELL_SIDE_PT,
  celBovenPt: measures.CELL_ABOVE_PT,
  tabelLijnPt: measures.TABLE_LINE_PT,
  rijLijnPt: measures.TABLE_ROW_LINE_PT,
} as const;
