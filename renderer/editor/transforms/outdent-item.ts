import { Editor, Node, Path } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { moveNode, removeNode, splitNode, unwrapNode } from '../../../letter/body/node-operations.ts';
import { isOfType } from './entry-above.ts';

/**
 * Takes an item one level out: from the second level to the first, from the first out of the list, where it becomes an
 * alinea. What stood below it in its list stays below it.
 */
export function outdentItem(editor: BodyEditor, path: Path): void {
  const list = Path.parent(path);
  const outer = Node.get(editor, Path.parent(list));
  Editor.withoutNormalizing(editor, () => {
    if (isOfType(outer, ['item'])) toFirstLevel(editor, path);
    else outOfList(editor, path);
  });
}

function toFirstLevel(editor: BodyEditor, path: Path): void {
  const list = Path.parent(path);
  const outer = Path.parent(list);
  const index = path.at(-1) ?? 0;
  if (splitAfter(editor, path)) moveNode(editor, Path.next(list), [...path, 1]);
  moveNode(editor, path, Path.next(outer));
  if (index === 0) removeNode(editor, list);
}

function outOfList(editor: BodyEditor, path: Path): void {
  const list = Path.parent(path);
  splitAfter(editor, path);
  const index = path.at(-1) ?? 0;
  if (index > 0) splitNode(editor, list, index);
  const own = index > 0 ? Path.next(list) : list;
  unwrapNode(editor, own);
  unwrapNode(editor, own);
}

/** Parts the list behind the item. Returns whether anything stood there. */
function splitAfter(editor: BodyEditor, path: Path): boolean {
  const list = Path.parent(path);
  const after = (path.at(-1) ?? 0) + 1;
  if (Node.ancestor(editor, list).children.length === after) return false;
  splitNode(editor, list, after);
  return true;
}
