import { type Paragraph, Table, TableCell, TableRow } from 'docx';
import type { PrintedCel, PrintedTabel } from '../../print/printed-letter.ts';
import { type TableColumn, tableColumns } from '../../print/table-columns.ts';
import { isWholeRow } from '../../print/whole-row.ts';
import type { DocxContext } from '../docx-context.ts';
import { inlineRuns } from '../inline-runs.ts';
import { twipsOfMm } from '../page-units.ts';
import { mark, type ParagraphDraft, toParagraph } from '../paragraph-draft.ts';
import { PARAGRAPH, TABLE } from '../style-ids.ts';

/** A table over the text column; its head is repeated on every page, its rows are parted only where they do not fit on one. */
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
  const isWhole = (cellen: readonly PrintedCel[]) => isWholeRow(cellen, columns, context.stijl.corps);
  const rows = [
    tableRow(head, widths, { cantSplit: isWhole(tabel.kop), tableHeader: isWhole(tabel.kop) }),
    ...body.map((drafts, index) => tableRow(drafts, widths, { cantSplit: isWhole(tabel.rijen[index]?.cellen ?? []) })),
  ];
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

/** A head that is longer than a page cannot come back on every page: it is a row then. */
function tableRow(
  drafts: readonly ParagraphDraft[],
  widths: readonly number[],
  { cantSplit, tableHeader = false }: { cantSplit: boolean; tableHeader?: boolean },
): TableRow {
  const children = drafts.map(
    (draft, index) =>
      new TableCell({ children: [toParagraph(draft)], width: { size: widths[index] ?? 0, type: 'dxa' } }),
  );
  return new TableRow({ children, ...(cantSplit && { cantSplit }), ...(tableHeader && { tableHeader }) });
}
