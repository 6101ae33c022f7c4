import { type Paragraph, Table, TableCell, TableRow } from 'docx';
import type { PrintedCel, PrintedTabel } from '../../print/printed-letter.ts';
import { type TableColumn, tableColumns } from '../../print/table-columns.ts';
import type { DocxContext } from '../docx-context.ts';
import { inlineRuns } from '../inline-runs.ts';
import { twipsOfMm } from '../page-units.ts';
import { mark, type ParagraphDraft, toParagraph } from '../paragraph-draft.ts';
import { PARAGRAPH, TABLE } from '../style-ids.ts';

/** A table over the text column; its head is repeated on every page, its rows are never parted. */
export function tabelTable(tabel: PrintedTabel, context: DocxContext, keepNext: boolean): (Table | Paragraph)[] {
  const columns = tableColumns(tabel, context.stijl.maten.tekstkolom.breedte);
  const widths = columns.map(({ breedte }) => twipsOfMm(breedte));
  const head = celDrafts(tabel.kop, columns, HEAD, context);
  const body = tabel.rijen.map(({ id, cellen }) => {
    const drafts = celDrafts(cellen, columns, BODY, context);
    mark(drafts, id, context.bookmarks);
    return drafts;
  });
  mark([head, ...body].flat(), tabel.id, context.bookmarks);
  for (const draft of head) draft.keepNext = true;
  if (keepNext) for (const draft of body.at(-1) ?? []) draft.keepNext = true;
  const rows = [head, ...body].map((drafts, index) => tableRow(drafts, widths, index === 0));
  const after = toParagraph({ style: PARAGRAPH.naTabel, children: [], ...(keepNext && { keepNext }) });
  return [
    new Table({
      style: TABLE.tabel,
      rows,
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
      layout: 'fixed',
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
    }),
    after,
  ];
}

const HEAD = { links: PARAGRAPH.tabelkop, rechts: PARAGRAPH.tabelkopRechts };
const BODY = { links: PARAGRAPH.tabelcel, rechts: PARAGRAPH.tabelcelRechts };

function celDrafts(
  cellen: readonly PrintedCel[],
  columns: readonly TableColumn[],
  styles: typeof HEAD | typeof BODY,
  context: DocxContext,
): ParagraphDraft[] {
  return cellen.map((cel, index) => {
    const style = columns[index]?.rechts === true ? styles.rechts : styles.links;
    const draft = { style, children: inlineRuns(cel.inhoud, context.links) };
    mark([draft], cel.id, context.bookmarks);
    return draft;
  });
}

function tableRow(drafts: readonly ParagraphDraft[], widths: readonly number[], head: boolean): TableRow {
  const children = drafts.map(
    (draft, index) =>
      new TableCell({ children: [toParagraph(draft)], width: { size: widths[index] ?? 0, type: 'dxa' } }),
  );
  return new TableRow({ children, cantSplit: true, ...(head && { tableHeader: true }) });
}
