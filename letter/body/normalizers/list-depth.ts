import { Node } from 'slate';
import { typeOf } from '../grammar.ts';
import { itemForm } from './item-form.ts';
import type { Normalizer } from './normalizer.ts';

/**
 * A list that came under another one brings no lists of its own. Slate does not look at its items when the list as a
 * whole is moved, so the list does.
 */
export const listDepth: Normalizer = (context, [node, path]) => {
  const type = typeOf(node);
  if (Node.isText(node) || (type !== 'opsomming' && type !== 'nummering')) return false;
  const parent = Node.get(context.editor, path.slice(0, -1));
  if (path.length < 2 || typeOf(parent) !== 'item') return false;
  return node.children.some((child, index) => itemForm(context, [child, [...path, index]]));
};
