import { Editor, Node, Path } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { insertNode, moveNode } from '../../../letter/body/node-operations.ts';
import { isOfType } from './entry-above.ts';

/** Puts an item of the first level under the one before it. Returns whether that could be done: lists have two levels. */
export function indentItem(editor: BodyEditor, path: Path): boolean {
  const list = Node.get(editor, Path.parent(path));
  const isInner = isOfType(Node.get(editor, path.slice(0, -2)), ['item']);
  if (!isOfType(list, ['opsomming', 'nummering']) || isInner || path.at(-1) === 0) return false;
  const previous = Path.previous(path);
  Editor.withoutNormalizing(editor, () => {
    const sublist = Node.ancestor(editor, previous).children[1];
    if (sublist === undefined) {
      // A list without items is filled at once, before anything looks at it.
      insertNode(editor, [...previous, 1], { type: list.type, id: editor.freshId(), children: [] });
    }
    const at = sublist === undefined || !('children' in sublist) ? 0 : sublist.children.length;
    moveNode(editor, path, [...previous, 1, at]);
  });
  return true;
}
