import { Editor, Node, Path, Transforms } from 'slate';
import type { BodyEditor, Cel, Rij, Tabel } from '../../../letter/body/body.ts';
import { emptyAlinea, emptyCel } from '../../../letter/body/empty-nodes.ts';
import { insertNode, removeNode } from '../../../letter/body/node-operations.ts';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { asOneStep } from '../../../letter/body/transforms/as-one-step.ts';
import { entryAbove } from './entry-above.ts';
import { cellPlace, selectCell } from './table-cursor.ts';

/** The largest table that is made in one go; rows and columns can be added after that. */
export const MOST_ROWS = 50;
export const MOST_COLUMNS = 10;

/** Whether a table may stand where the cursor is. */
export function mayInsertTabel(editor: BodyEditor): boolean {
  return (
    entryAbove(editor, ['tekst', 'reactie']) !== undefined && entryAbove(editor, ['tabel', 'reactiekop']) === undefined
  );
}

/**
 * Puts an empty table under the block with the cursor, or in its place if that is empty, and the cursor in its first
 * cell. One step of undo. Returns whether a table may stand there.
 */
export function tabelInvoegen(editor: BodyEditor, rows: number, columns: number): boolean {
  const container = entryAbove(editor, ['tekst', 'reactie']);
  if (container === undefined || editor.selection === null || !mayInsertTabel(editor)) return false;
  const depth = container[1].length;
  const block = editor.selection.focus.path.slice(0, depth + 1);
  const isReplaced = isEmptyNode(Node.descendant(editor, block)) && block.at(-1) !== firstBlock(editor, container[1]);
  asOneStep(editor, () => {
    const at = isReplaced ? block : Path.next(block);
    if (isReplaced) removeNode(editor, block);
    insertNode(editor, at, newTabel(editor, clamp(rows, MOST_ROWS), clamp(columns, MOST_COLUMNS)));
    const under = Path.next(at);
    if (!Node.has(editor, under)) insertNode(editor, under, emptyAlinea(editor.freshId));
    selectCell(editor, [...at, 0, 0]);
  });
  return true;
}

/** Adds an empty row above or under the one with the cursor, and goes there. Returns whether there was one. */
export function rijToevoegen(editor: BodyEditor, where: 'boven' | 'onder'): boolean {
  const place = cellPlace(editor);
  if (place === undefined) return false;
  const row = where === 'boven' ? place.row : place.row + 1;
  asOneStep(editor, () => {
    insertNode(editor, [...place.path, row], newRij(editor, place.columns));
    selectCell(editor, [...place.path, row, place.column]);
  });
  return true;
}

/** Removes the row with the cursor; with its last row the table goes. Returns whether there was one. */
export function rijVerwijderen(editor: BodyEditor): boolean {
  const place = cellPlace(editor);
  if (place === undefined) return false;
  if (place.rows === 1) return tabelVerwijderen(editor);
  asOneStep(editor, () => {
    const next = place.row === place.rows - 1 ? place.row - 1 : place.row + 1;
    Transforms.select(editor, Editor.start(editor, [...place.path, next, place.column]));
    removeNode(editor, [...place.path, place.row]);
  });
  return true;
}

/** Removes the table with the cursor; an empty alinea takes its place. Returns whether there was one. */
export function tabelVerwijderen(editor: BodyEditor): boolean {
  const tabel = entryAbove(editor, ['tabel']);
  if (tabel === undefined) return false;
  asOneStep(editor, () => {
    insertNode(editor, Path.next(tabel[1]), emptyAlinea(editor.freshId));
    Transforms.select(editor, Editor.start(editor, Path.next(tabel[1])));
    removeNode(editor, tabel[1]);
  });
  return true;
}

function newTabel(editor: BodyEditor, rows: number, columns: number): Tabel {
  const children = Array.from({ length: rows }, () => newRij(editor, columns));
  return { type: 'tabel', id: editor.freshId(), children };
}

function newRij(editor: BodyEditor, columns: number): Rij {
  const children = Array.from({ length: columns }, (): Cel => emptyCel(editor.freshId));
  return { type: 'rij', id: editor.freshId(), children };
}

/** The first block under a reactiekop stays, so that there is a place above the table; in a tekst none has to. */
function firstBlock(editor: BodyEditor, container: Path): number {
  return 'punt' in Node.ancestor(editor, container) ? 0 : -1;
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(Math.round(value), 1), most);
}
