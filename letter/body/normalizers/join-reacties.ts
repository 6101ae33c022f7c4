import { type Editor, Node, type Path } from 'slate';
import { fieldOf, typeOf } from '../grammar.ts';
import { moveChildren, removeNode, setFields } from '../node-operations.ts';
import { isEmptyNode } from '../queries/is-empty-node.ts';

/**
 * Puts the answer of the reactie at `from` behind that of the reactie at `into`, in the same section, and removes the
 * first. Its title becomes an alinea, if it has one. Where nothing was written yet the answer keeps its title.
 */
export function joinReacties(editor: Editor, from: Path, into: Path): void {
  const target = Node.descendant(editor, into);
  if (isEmptyNode(target)) {
    setFields(editor, from, { punt: fieldOf(target, 'punt') });
    removeNode(editor, into);
    return;
  }
  const source = Node.ancestor(editor, from);
  const [kop] = source.children;
  if (kop !== undefined && typeOf(kop) === 'reactiekop') {
    if (isEmptyNode(kop)) removeNode(editor, [...from, 0]);
    else setFields(editor, [...from, 0], { type: 'alinea' });
  }
  const rest = Node.ancestor(editor, from).children;
  if (!rest.every(isEmptyNode)) moveChildren(editor, into, [...from, 0], rest.length);
  removeNode(editor, from);
}
