import { type Editor, Node, type Path } from 'slate';
import { fieldOf, holdsBlocks, isInlineNode, typeOf } from '../../grammar.ts';
import { setFields, unwrapNode, wrapNodes } from '../../node-operations.ts';
import type { BodyContext } from '../normalizer.ts';
import { homeOfPunt } from './home-of-punt.ts';
import { takeInInline } from './take-in-inline.ts';
import { wrapper } from './wrapper.ts';

/** Into a list of punten: a container becomes a punt, a list gives a punt an item, a paragraph is wrapped in a punt. */
export function intoPunten({ editor, ids }: BodyContext, parentPath: Path, index: number): void {
  const path = [...parentPath, index];
  const stranger = Node.descendant(editor, path);
  if (isAnswered(editor, stranger)) setFields(editor, path, { type: 'punt' });
  else if (isInlineNode(stranger)) takeInInline(editor, parentPath, index, wrapper('punt', ids.fresh()));
  else if (isUnwrapped(stranger)) unwrapNode(editor, path);
  else if (isPuntLike(stranger)) setFields(editor, path, { type: 'punt' });
  else wrapNodes(editor, path, 1, wrapper('punt', ids.fresh()));
}

/** A punt of which the type was overwritten is still answered. */
function isAnswered(editor: Editor, node: Node): boolean {
  const id = fieldOf(node, 'id');
  return typeof id === 'string' && homeOfPunt(editor.children, id) !== undefined;
}

function isUnwrapped(node: Node): boolean {
  const type = typeOf(node);
  if (type === 'opsomming' || type === 'nummering') return holdsBlocks(node);
  return !Node.isText(node) && node.children.length > 0 && node.children.every((child) => typeOf(child) === 'punt');
}

function isPuntLike(node: Node): boolean {
  const type = typeOf(node);
  return holdsBlocks(node) && type !== 'tabel' && type !== 'rij';
}
