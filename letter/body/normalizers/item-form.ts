import { type Editor, Node, Path } from 'slate';
import { emptyAlinea } from '../empty-nodes.ts';
import { typeOf } from '../grammar.ts';
import { insertNode, moveChildren, moveNode, removeNode, splitNode } from '../node-operations.ts';
import type { BodyContext, Normalizer } from './normalizer.ts';

/**
 * An item is one alinea, and in a list of the first level perhaps one list under it. A second alinea begins an item of
 * its own, two lists become one, and a list of a third level is flattened to the second.
 */
export const itemForm: Normalizer = (context, [node, path]) => {
  if (typeOf(node) !== 'item' || Node.isText(node)) return false;
  const { editor, ids } = context;
  const [first, second, third] = node.children.map((child) => (typeOf(child) === 'alinea' ? 'alinea' : 'lijst'));
  if (first === 'lijst') {
    insertNode(editor, [...path, 0], emptyAlinea(ids.fresh));
  } else if (second === 'alinea') {
    splitNode(editor, path, 1);
  } else if (second === 'lijst' && levelOf(editor, path) > 1) {
    flatten(context, path);
  } else if (third === 'alinea') {
    splitNode(editor, path, 2);
  } else if (third === 'lijst') {
    joinLists(editor, path);
  } else {
    return false;
  }
  return true;
};

/** The level of the list in which the item stands: 1 or 2, more if it still has to be flattened. */
function levelOf(editor: Editor, path: Path): number {
  let level = 0;
  for (const [node] of Node.ancestors(editor, path)) {
    const type = Node.isEditor(node) ? undefined : typeOf(node);
    if (type === 'opsomming' || type === 'nummering') level += 1;
  }
  return level;
}

/** Puts the items of the list under this item behind it. */
function flatten({ editor }: BodyContext, path: Path): void {
  const lijst = Node.ancestor(editor, [...path, 1]);
  for (let index = lijst.children.length - 1; index >= 0; index -= 1) {
    moveNode(editor, [...path, 1, index], Path.next(path));
  }
  removeNode(editor, [...path, 1]);
}

function joinLists(editor: Editor, path: Path): void {
  const { children } = Node.ancestor(editor, [...path, 2]);
  moveChildren(editor, [...path, 1], [...path, 2, 0], children.length);
  removeNode(editor, [...path, 2]);
}
