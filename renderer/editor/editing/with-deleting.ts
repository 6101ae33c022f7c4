import { Editor, Node, Path, type Point, Range, Transforms } from 'slate';
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
    if (clearCells(editor)) return;
    const start = editor.selection === null ? undefined : Range.start(editor.selection);
    deleteFragment(options);
    if (start !== undefined) stayInSection(editor, start);
  };
  editor.insertText = (text, options) => {
    const { selection } = editor;
    if (selection !== null && Range.isExpanded(selection) && spansCells(editor, selection)) clearCells(editor);
    insertText(text, options);
  };
}

/** After the text of several sections went, the cursor stands where it was selected from, and not in the last of them. */
function stayInSection(editor: BodyEditor, start: Point): void {
  const section = start.path.slice(0, 1);
  const isElsewhere = editor.selection !== null && !Path.isAncestor(section, editor.selection.anchor.path);
  if (isElsewhere && Node.has(editor, section)) Transforms.select(editor, Editor.end(editor, section));
}
