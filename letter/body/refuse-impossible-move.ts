import { type Editor, Node, type Operation, Path } from 'slate';

/**
 * Throws at a move to a place that does not exist. Slate itself takes the node away before it finds out, or puts it at
 * another place than the history remembers, so that a later undo fails.
 */
export function refuseImpossibleMove(editor: Editor, operation: Operation): void {
  if (operation.type !== 'move_node') return;
  const { path, newPath } = operation;
  const parent = newPath.length > 0 ? Node.getIf(editor, Path.parent(newPath)) : undefined;
  const room = parent === undefined || Node.isText(parent) ? -1 : parent.children.length;
  const last = Path.isSibling(path, newPath) ? room - 1 : room;
  const isInside = Path.isAncestor(path, newPath);
  if (!Node.has(editor, path) || isInside || (newPath.at(-1) ?? 0) > last) {
    throw new Error(`Cannot move a node from [${path}] to [${newPath}]`);
  }
}
