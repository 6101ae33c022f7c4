import { LETTERHEAD_BLOCK_GAP_PT } from '../print/layout-measures.ts';
import type { PrintedLetter, PrintedStyle } from '../print/printed-letter.ts';
import type { InlineRun } from './inline-runs.ts';
import { pageFrame } from './letterhead-frame.ts';
import type { ParagraphDraft } from './paragraph-draft.ts';
import { PARAGRAPH } from './style-ids.ts';

/** One block of the letterhead column: a bold line, if it has one, and the lines under it. */
export type ColumnBlock = { kop?: InlineRun; regels: readonly (readonly InlineRun[])[] };

/** The blocks one under the other in a frame of the letterhead column, the first one `y` mm from the top of the page. */
export function columnDrafts(blocks: readonly ColumnBlock[], y: number, stijl: PrintedStyle): ParagraphDraft[] {
  const { x, breedte } = stijl.maten.briefhoofd;
  const frame = pageFrame(x, y, breedte);
  return blocks.flatMap(({ kop, regels }) => {
    const head = kop === undefined ? [] : [{ style: PARAGRAPH.briefhoofdKop, frame, children: [kop] }];
    const lines = regels.map((regel, index): ParagraphDraft => {
      const style = index === regels.length - 1 ? PARAGRAPH.briefhoofdLaatsteRegel : PARAGRAPH.briefhoofdRegel;
      return { style, frame, children: [...regel] };
    });
    return [...head, ...lines];
  });
}

/**
 * Where the kenmerken start in the letterhead column, in mm from the top of the page: under its blocks. They stand in
 * the body of the document and the blocks in its header, so their height is counted here, a long line as more than one.
 */
export function kenmerkkolomY({ briefhoofd, stijl }: PrintedLetter): number {
  const { corps, maten } = stijl;
  const across = columnCharacters(stijl);
  const heights = briefhoofd.blokken.map(({ kop, regels }) => {
    const lines = [...(kop === undefined ? [] : [kop]), ...regels].map((text) => Math.ceil(text.length / across) || 1);
    return lines.reduce((sum, count) => sum + count, 0) * corps.kleinRegel + LETTERHEAD_BLOCK_GAP_PT;
  });
  return maten.briefhoofd.blokkenY + heights.reduce((sum, height) => sum + height, 0) / POINTS_A_MM;
}

/** About how many characters stand on one line of the letterhead column, rather fewer than more. */
export function columnCharacters({ corps, maten }: PrintedStyle): number {
  return (maten.briefhoofd.breedte * POINTS_A_MM) / (corps.klein * USUAL_WIDTH);
}

/** Width of a character of running text as a share of its size, on the wide side. */
const USUAL_WIDTH = 0.5;
const POINTS_A_MM = 72 / 25.4;
