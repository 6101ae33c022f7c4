import { Node } from 'slate';
import type { BodyEditor } from '../../letter/body/body.ts';

/** The id of the innermost block in which the cursor stands: where it moves, not where a selection began. */
export function caretBlock(editor: BodyEditor): string | undefined {
  if (editor.selection === null) return undefined;
  for (const [node] of Node.levels(editor, editor.selection.focus.path, { reverse: true })) {
    if ('id' in node) return node.id;
  }
  return undefined;
}
