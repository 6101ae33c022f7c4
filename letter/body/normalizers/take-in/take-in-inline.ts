import { type Descendant, type Editor, Node, type Path } from 'slate';
import { isInlineNode } from '../../grammar.ts';
import { removeNode, wrapNodes } from '../../node-operations.ts';
import { isEmptyNode } from '../../queries/is-empty-node.ts';
import { runAround } from './run-around.ts';

/** Puts the text, links and velden around `index`, which stand bare among blocks, into `wrapper`; empty ones go. */
export function takeInInline(editor: Editor, parentPath: Path, index: number, wrapper: Descendant): void {
  const { children } = Node.ancestor(editor, parentPath);
  const { start, count } = runAround(children, index, isInlineNode);
  const isNothing = children.slice(start, start + count).every(isEmptyNode);
  if (isNothing && count < children.length) removeNode(editor, [...parentPath, index]);
  else wrapNodes(editor, [...parentPath, start], count, wrapper);
}
