import { type Descendant, Node, type Path } from 'slate';
import { fieldOf, typeOf } from '../../grammar.ts';
import { insertNode, moveNode, removeNode, setFields } from '../../node-operations.ts';
import { isEmptyNode } from '../../queries/is-empty-node.ts';
import { emptyContent } from '../empty-content.ts';
import type { BodyContext } from '../normalizer.ts';

/** Into the reacties: goes to the end of the reactie before it, or to the beginning of the one after it. */
export function intoReacties(context: BodyContext, parentPath: Path, index: number): void {
  const { editor } = context;
  const { children } = Node.ancestor(editor, parentPath);
  const path = [...parentPath, index];
  const stranger = Node.descendant(editor, path);
  const before = children.findLastIndex((child, at) => at < index && isReactie(child));
  const after = children.findIndex((child, at) => at > index && isReactie(child));
  if (typeof fieldOf(stranger, 'id') === 'string' && typeof fieldOf(stranger, 'punt') === 'string') {
    setFields(editor, path, { type: 'reactie' });
  } else if (isEmptyNode(stranger) && children.length > 1) {
    removeNode(editor, path);
  } else if (before >= 0) {
    moveNode(editor, path, [...parentPath, before, childCount(children[before])]);
  } else if (after >= 0) {
    moveNode(editor, path, [...parentPath, after, Math.min(1, childCount(children[after]))]);
  } else {
    const [reactie] = emptyContent(context, 'reacties', fieldOf(Node.get(editor, parentPath), 'punten')) ?? [];
    if (reactie !== undefined) insertNode(editor, path, reactie);
  }
}

function isReactie(node: Descendant): boolean {
  return typeOf(node) === 'reactie';
}

function childCount(node: Descendant | undefined): number {
  return node === undefined || Node.isText(node) ? 0 : node.children.length;
}
