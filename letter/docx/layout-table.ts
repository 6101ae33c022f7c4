import { HeightRule, Table, TableCell, TableRow } from 'docx';
import { type ParagraphDraft, toParagraph } from './paragraph-draft.ts';
import { PARAGRAPH, TABLE } from './style-ids.ts';

/** One row of cells, measures in twips: `height` is the least that the row takes, `before` and `after` white in it. */
export type LayoutRow = {
  cells: readonly (readonly ParagraphDraft[])[];
  height?: number;
  before?: number;
  after?: number;
};

/**
 * A table without lines or cell margins that only says where its text stands; what is in it reads from left to right,
 * row by row. A row is never parted over two pages.
 */
export function layoutTable(rows: readonly LayoutRow[], columnWidths: readonly number[]): Table {
  return new Table({
    style: TABLE.opmaak,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    layout: 'fixed',
    rows: rows.map((row) => layoutRow(row, columnWidths)),
  });
}

function layoutRow({ cells, height, before = 0, after = 0 }: LayoutRow, columnWidths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(height !== undefined && { height: { value: height, rule: HeightRule.ATLEAST } }),
    children: columnWidths.map((width, index) => {
      const drafts = cells[index] ?? [];
      return new TableCell({
        width: { size: width, type: 'dxa' },
        children: (drafts.length === 0 ? [EMPTY] : drafts).map(toParagraph),
        ...(before + after > 0 && { margins: { top: before, bottom: after, marginUnitType: 'dxa' } }),
      });
    }),
  });
}

/** Word wants a paragraph in every cell. */
const EMPTY: ParagraphDraft = { style: PARAGRAPH.geenRegel, children: [] };
