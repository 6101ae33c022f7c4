import { Editor, Node, Path, Transforms } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { emptyAlinea } from '../../../letter/body/empty-nodes.ts';
import { insertNode } from '../../../letter/body/node-operations.ts';
import { entryAbove } from './entry-above.ts';
import { rijToevoegen } from './table-rows.ts';

/** Where the cursor stands in a table: `path` is that of the table. */
export type CellPlace = { path: Path; row: number; column: number; rows: number; columns: number };

/** The cell in which the cursor stands; `undefined` outside tables. */
export function cellPlace(editor: BodyEditor): CellPlace | undefined {
  const cel = entryAbove(editor, ['cel']);
  const tabel = entryAbove(editor, ['tabel']);
  if (cel === undefined || tabel === undefined) return undefined;
  const [row = 0, column = 0] = cel[1].slice(-2);
  const rows = tabel[0].children;
  return { path: tabel[1], row, column, rows: rows.length, columns: rows[0]?.children.length ?? 0 };
}

/** To the cell below; from the last row to the text under the table. Returns whether the cursor was in a table. */
export function goToCellBelow(editor: BodyEditor): boolean {
  const place = cellPlace(editor);
  if (place === undefined) return false;
  if (place.row + 1 < place.rows) selectCell(editor, [...place.path, place.row + 1, place.column]);
  else goUnderTable(editor, place.path);
  return true;
}

/**
 * To the next cell in reading order (`1`) or the one before (`-1`); behind the last one comes a new row. Returns whether
 * the cursor was in a table.
 */
export function goToNextCell(editor: BodyEditor, step: 1 | -1): boolean {
  const place = cellPlace(editor);
  if (place === undefined) return false;
  const { path, row, column, rows, columns } = place;
  const index = row * columns + column + step;
  if (index < 0) return true;
  if (index >= rows * columns) rijToevoegen(editor, 'onder');
  selectCell(editor, [...path, Math.floor(index / columns), index % columns]);
  return true;
}

/** Selects what stands in a cell, so that typing replaces it. */
export function selectCell(editor: BodyEditor, path: Path): void {
  Transforms.select(editor, Editor.range(editor, path));
}

function goUnderTable(editor: BodyEditor, tabel: Path): void {
  const below = Path.next(tabel);
  if (!Node.has(editor, below)) insertNode(editor, below, emptyAlinea(editor.freshId));
  Transforms.select(editor, Editor.start(editor, below));
}
