import { Node, type Path } from 'slate';
import { moveNode, removeNode, splitNode } from '../../node-operations.ts';
import { isEmptyNode } from '../../queries/is-empty-node.ts';
import type { BodyContext } from '../normalizer.ts';

/** Out of a paragraph or a link: the text before and after the stranger stays, in two parts, and it stands between. */
export function outOfText({ editor }: BodyContext, parentPath: Path, index: number): void {
  const { children } = Node.ancestor(editor, parentPath);
  if (index > 0 && children.slice(0, index).every(isEmptyNode)) {
    for (let removed = 0; removed < index; removed += 1) removeNode(editor, [...parentPath, 0]);
  } else if (index > 0) {
    splitNode(editor, parentPath, index);
  } else {
    moveNode(editor, [...parentPath, 0], parentPath);
    const emptied = [...parentPath.slice(0, -1), (parentPath.at(-1) ?? 0) + 1];
    if (Node.ancestor(editor, emptied).children.length === 0) removeNode(editor, emptied);
  }
}
