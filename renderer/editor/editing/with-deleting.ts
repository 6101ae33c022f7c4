import { Range } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { clearCells, spansCells } from '../transforms/clear-cells.ts';
import { backspaceAtStart } from './backspace-at-start.ts';
import { deleteAtEnd } from './delete-at-end.ts';

/** Deleting keeps what is not text: the columns of a table, the title of a reactie, the place of a list item. */
export function withDeleting(editor: BodyEditor): void {
  const { deleteBackward, deleteForward, deleteFragment, insertText } = editor;
  editor.deleteBackward = (unit) => {
    if (!backspaceAtStart(editor)) deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    if (!deleteAtEnd(editor)) deleteForward(unit);
  };
  editor.deleteFragment = (options) => {
    if (!clearCells(editor)) deleteFragment(options);
  };
  editor.insertText = (text, options) => {
    const { selection } = editor;
    if (selection !== null && Range.isExpanded(selection) && spansCells(editor, selection)) clearCells(editor);
    insertText(text, options);
  };
}
