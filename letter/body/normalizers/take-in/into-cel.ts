import { Node, type Path } from 'slate';
import { insertNode, unwrapNode } from '../../node-operations.ts';
import { isEmptyNode } from '../../queries/is-empty-node.ts';
import type { BodyContext } from '../normalizer.ts';

/** Into a cell: a cell is one paragraph, so blocks give their text, with a space before it. */
export function intoCel({ editor }: BodyContext, parentPath: Path, index: number): void {
  const before = Node.ancestor(editor, parentPath).children.slice(0, index);
  if (before.every(isEmptyNode)) {
    unwrapNode(editor, [...parentPath, index]);
  } else {
    insertNode(editor, [...parentPath, index], { text: ' ' });
    unwrapNode(editor, [...parentPath, index + 1]);
  }
}
