import type { Corps, Maten } from '../huisstijl/huisstijl.ts';
import type { PrintedBlock, PrintedPunten } from './printed-letter.ts';

/**
 * The distances of the page that no huisstijl sets. PDF and DOCX both take them from here, so that a letter breaks its
 * lines and pages at the same places in both. Names end in their unit.
 *
 * White between two blocks is added up: `after` of the upper one plus `before` of the lower one. Word leaves the larger of
 * the two (ISO/IEC 29500-1, 17.3.1.33): the DOCX writes a sum for a kop under text, which is right under a kop 1 as well
 * because that has the white of an alinea.
 * Every line of text is exactly as high as its line distance; its baseline stands at `BASELINE` of that height.
 */

export const PAGE_WIDTH_MM = 210;
export const PAGE_HEIGHT_MM = 297;

/** Share of a line's height that stands above its baseline, where Word and LibreOffice put it at an exact distance. */
export const BASELINE = 0.8;

/** Hanging indent of a list; the number or mark stands at the edge, a second level hangs in the first one's text. */
export const LIST_INDENT_MM = 6;
export const LIST_MARK = '•';
/** White between two items of one list, and between an item and its sublijst. */
export const LIST_ITEM_GAP_PT = 3;

/** Least white between the geadresseerde and the kenmerkblok, and between the kenmerkblok and the aanhef. */
export const GEADRESSEERDE_AFTER_MM = 6;
export const KENMERKBLOK_AFTER_MM = 8;
/** White between two rows of the kenmerkblok. */
export const KENMERKBLOK_ROW_GAP_PT = 2;

/** White between two blocks of the letterhead column, its kenmerken included. */
export const LETTERHEAD_BLOCK_GAP_PT = 7;

/** White between two gegevens on the vervolgvel; between a label and its value there stands a space. */
export const VERVOLGVEL_GAP_MM = 8;

/** Room for the signature itself, between the orgaan and the names. */
export const SIGNATURE_ROOM_MM = 20;
/** Signatories stand side by side, at most this many in a row, in equal columns over the text column. */
export const SIGNATORIES_A_ROW = 2;
/** White between two rows of signatories, under the first one: room to sign again. */
export const SIGNATORY_ROW_GAP_MM = 20;
/** White before the bijlagen, and between bijlagen and afschrift, on top of the white after the block above. */
export const AFTER_SIGNATURE_GAP_PT = 14;

/** Inside a cell of a table: at its left and right edge, and above and under its text. */
export const CELL_SIDE_PT = 4;
export const CELL_ABOVE_PT = 2.5;
/** Both sides of a cell together. */
export const CELL_SIDES_MM = (2 * CELL_SIDE_PT * 25.4) / 72;
/** Line under the head and under the last row, and between rows. */
export const TABLE_LINE_PT = 0.75;
export const TABLE_ROW_LINE_PT = 0.5;
export const TABLE_ROW_LINE_COLOUR = '#c4c4c4';

/** Background of a value that is not known yet. */
export const MISSING_COLOUR = '#fff2b3';

/** White above and under a block, in pt; see the sum at the top. */
export type White = { before: number; after: number };

/** White of every kind of block, and of the three levels of koppen, in pt. */
export function whiteOf(block: PrintedBlock, corps: Corps): White {
  switch (block.type) {
    case 'kop':
      return block.niveau === 1 ? { before: 10, after: corps.alinea } : KOP_WHITE[block.niveau];
    case 'alinea':
    case 'opsomming':
    case 'nummering':
    case 'punten':
    case 'ondertekening':
      return { before: 0, after: corps.alinea };
    case 'tabel':
      return { before: 2, after: corps.alinea + 4 };
    case 'bijlagen':
    case 'afschrift':
      return { before: AFTER_SIGNATURE_GAP_PT, after: 0 };
  }
}

const KOP_WHITE: Record<2 | 3, White> = {
  2: { before: 4, after: 2 },
  3: { before: 2, after: 1 },
};

/** Line distance of a kop in pt: in proportion to its size, on half points, never under that of the text. */
export function kopRegel(corps: Corps, niveau: 1 | 2 | 3): number {
  const size = { 1: corps.kop1, 2: corps.kop2, 3: corps.kop3 }[niveau];
  return Math.max(corps.regel, roundHalf((corps.regel * size) / corps.tekst));
}

/** Line distance of the typographic name in the letterhead, in pt. */
export function naamRegel(corps: Corps): number {
  return roundHalf(corps.naam * 1.2);
}

/** Hanging indent of one list in mm: wider where a number has more than three characters ("100."). */
export function listIndentMm(nummers: readonly string[]): number {
  const longest = Math.max(3, ...nummers.map((nummer) => nummer.length));
  return LIST_INDENT_MM + 2 * (longest - 3);
}

/** White between two punten of one list, in pt: as between alineas as soon as one of them has more than one block. */
export function puntGapPt(lijst: PrintedPunten, corps: Corps): number {
  return lijst.punten.some((punt) => punt.blokken.length > 1) ? corps.alinea : LIST_ITEM_GAP_PT;
}

/** Right edge of the page number, in mm from the left of the paper: as far from the right as the text from the left. */
export function pageNumberRightMm(maten: Maten): number {
  return PAGE_WIDTH_MM - maten.tekstkolom.x;
}

/**
 * Whether a block is kept on one page with the first lines of the next: every kop, an alinea that leads in a list or a
 * table, and the text above the ondertekening, which never stands alone.
 */
export function keepsWithNext(block: PrintedBlock, next: PrintedBlock | undefined): boolean {
  if (next === undefined) return false;
  if (block.type === 'kop' || next.type === 'ondertekening') return true;
  return block.type === 'alinea' && LED_IN.has(next.type);
}

const LED_IN: ReadonlySet<PrintedBlock['type']> = new Set(['opsomming', 'nummering', 'punten', 'tabel']);

function roundHalf(points: number): number {
  return Math.round(points * 2) / 2;
}
