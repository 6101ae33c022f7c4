import { Editor, Transforms } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { emptyCel } from '../../../letter/body/empty-nodes.ts';
import { insertNode, removeNode } from '../../../letter/body/node-operations.ts';
import { asOneStep } from '../../../letter/body/transforms/as-one-step.ts';
import { cellPlace, selectCell } from './table-cursor.ts';
import { tabelVerwijderen } from './table-rows.ts';

/** Adds an empty column left or right of the one with the cursor, and goes there. Returns whether there was one. */
export function kolomToevoegen(editor: BodyEditor, where: 'links' | 'rechts'): boolean {
  const place = cellPlace(editor);
  if (place === undefined) return false;
  const column = where === 'links' ? place.column : place.column + 1;
  asOneStep(editor, () => {
    for (let row = 0; row < place.rows; row += 1) {
      insertNode(editor, [...place.path, row, column], emptyCel(editor.freshId));
    }
    selectCell(editor, [...place.path, place.row, column]);
  });
  return true;
}

/** Removes the column with the cursor; with its last column the table goes. Returns whether there was one. */
export function kolomVerwijderen(editor: BodyEditor): boolean {
  const place = cellPlace(editor);
  if (place === undefined) return false;
  if (place.columns === 1) return tabelVerwijderen(editor);
  asOneStep(editor, () => {
    const next = place.column === place.columns - 1 ? place.column - 1 : place.column + 1;
    Transforms.select(editor, Editor.start(editor, [...place.path, place.row, next]));
    for (let row = 0; row < place.rows; row += 1) removeNode(editor, [...place.path, row, place.column]);
  });
  return true;
}
