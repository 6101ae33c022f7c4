import type { Paragraph, Table } from 'docx';
import { SIGNATORIES_A_ROW, SIGNATORY_ROW_GAP_MM } from '../../print/layout-measures.ts';
import type { PrintedOndertekening } from '../../print/printed-letter.ts';
import type { DocxContext } from '../docx-context.ts';
import { styledRun } from '../inline-runs.ts';
import { type LayoutRow, layoutTable } from '../layout-table.ts';
import { twipsOfMm } from '../page-units.ts';
import { mark, type ParagraphDraft, toParagraph } from '../paragraph-draft.ts';
import { PARAGRAPH } from '../style-ids.ts';

type Signatory = PrintedOndertekening['ondertekenaars'][number];

/**
 * Groet, orgaan, room to sign, and the signatories side by side, kept together on one page. The names stand in a table
 * without lines, a cell a signatory: name and function are read together, one person after the other.
 */
export function ondertekeningBlock(block: PrintedOndertekening, context: DocxContext): (Paragraph | Table)[] {
  const groet: ParagraphDraft = { style: PARAGRAPH.groet, children: [styledRun(block.groet)] };
  const orgaan: ParagraphDraft = { style: PARAGRAPH.orgaan, children: [styledRun(block.orgaan)] };
  mark([groet, orgaan], block.id, context.bookmarks);
  const opening = [toParagraph(groet), toParagraph(orgaan)];
  if (block.ondertekenaars.length === 0) return opening;
  const column = Math.floor(twipsOfMm(context.stijl.maten.tekstkolom.breedte) / SIGNATORIES_A_ROW);
  const widths = Array.from({ length: SIGNATORIES_A_ROW }, () => column);
  const table = layoutTable(signatoryRows(block.ondertekenaars), widths);
  return [...opening, table, toParagraph({ style: PARAGRAPH.naOndertekening, children: [] })];
}

/** Rows of so many signatories as stand side by side; all rows but the last keep to the next and leave room to sign. */
function signatoryRows(signatories: readonly Signatory[]): LayoutRow[] {
  const rows: LayoutRow[] = [];
  for (let from = 0; from < signatories.length; from += SIGNATORIES_A_ROW) {
    const last = from + SIGNATORIES_A_ROW >= signatories.length;
    const cells = signatories
      .slice(from, from + SIGNATORIES_A_ROW)
      .map((signatory) => signatoryDrafts(signatory, !last));
    rows.push(last ? { cells } : { cells, after: twipsOfMm(SIGNATORY_ROW_GAP_MM) });
  }
  return rows;
}

function signatoryDrafts({ naam, functie }: Signatory, keepNext: boolean): ParagraphDraft[] {
  return [
    { style: PARAGRAPH.ondertekenaar, children: [styledRun(naam)] },
    { style: PARAGRAPH.functie, children: [styledRun(functie)], ...(keepNext && { keepNext }) },
  ];
}
