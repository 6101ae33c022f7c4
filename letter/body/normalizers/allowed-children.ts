import { Node } from 'slate';
import { mayStandIn, typeOf } from '../grammar.ts';
import type { Normalizer } from './normalizer.ts';
import { takeIn } from './take-in.ts';

/** In every element stands only what may stand in it; anything else is taken in or moved out, and its text is kept. */
export const allowedChildren: Normalizer = (context, [node, path]) => {
  const type = typeOf(node);
  if (type === undefined || Node.isText(node)) return false;
  const index = node.children.findIndex((child) => !mayStandIn(type, child));
  if (index < 0) return false;
  takeIn(context, [...path, index]);
  return true;
};
