import type { Paragraph, Table } from 'docx';
import { GEADRESSEERDE_AFTER_MM, KENMERKBLOK_AFTER_MM, KENMERKBLOK_ROW_GAP_PT } from '../print/layout-measures.ts';
import type { PrintedLetter } from '../print/printed-letter.ts';
import type { DocxContext } from './docx-context.ts';
import { inlineRuns } from './inline-runs.ts';
import { kenmerkblokDrafts } from './kenmerkblok.ts';
import { kenmerkkolomDrafts } from './kenmerkkolom.ts';
import { type LayoutRow, layoutTable } from './layout-table.ts';
import { NO_LINE_PT } from './letterhead-styles.ts';
import { bodyTopMm } from './page.ts';
import { twipsOfMm, twipsOfPt } from './page-units.ts';
import { type ParagraphDraft, toParagraph } from './paragraph-draft.ts';
import { PARAGRAPH } from './style-ids.ts';

/**
 * What stands above the text, in the order in which it is read: geadresseerde, kenmerken, datum and onderwerp, aanhef.
 * Rows with a least height keep each at its place on the page, and push the rest down when it needs more room. The
 * kenmerken stand in a frame, which a table cannot hold: hence two tables, and a line of almost no height between them.
 */
export function openingBlocks(printed: PrintedLetter, context: DocxContext): (Paragraph | Table)[] {
  const width = twipsOfMm(printed.stijl.maten.tekstkolom.breedte);
  const between: ParagraphDraft[] = [
    ...kenmerkkolomDrafts(printed, context),
    { style: PARAGRAPH.geenRegel, children: [] },
  ];
  const aanhef = { style: PARAGRAPH.aanhef, children: inlineRuns(printed.aanhef, context.links) };
  return [
    layoutTable([addressRow(printed, context)], [width]),
    ...between.map(toParagraph),
    layoutTable([kenmerkRow(printed, context)], [width]),
    toParagraph(aanhef),
  ];
}

function addressRow({ geadresseerde, stijl }: PrintedLetter, context: DocxContext): LayoutRow {
  const { geadresseerdeY, kenmerkblok } = stijl.maten;
  const top = bodyTopMm(stijl.maten);
  const lines = geadresseerde.map(
    (regel): ParagraphDraft => ({ style: PARAGRAPH.geadresseerde, children: inlineRuns(regel, context.links) }),
  );
  return {
    cells: [lines],
    height: twipsOfMm(kenmerkblok.y - top) - twipsOfPt(NO_LINE_PT),
    before: twipsOfMm(geadresseerdeY - top),
    after: twipsOfMm(GEADRESSEERDE_AFTER_MM) - twipsOfPt(NO_LINE_PT),
  };
}

function kenmerkRow({ kenmerkblok, stijl }: PrintedLetter, context: DocxContext): LayoutRow {
  return {
    cells: [kenmerkblokDrafts(kenmerkblok.blok, context)],
    height: twipsOfMm(stijl.maten.aanhefY - stijl.maten.kenmerkblok.y),
    after: twipsOfMm(KENMERKBLOK_AFTER_MM) - twipsOfPt(KENMERKBLOK_ROW_GAP_PT),
  };
}
