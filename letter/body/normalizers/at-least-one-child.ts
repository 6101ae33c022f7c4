import { Node } from 'slate';
import { fieldOf, typeOf } from '../grammar.ts';
import { insertNode, removeNode } from '../node-operations.ts';
import { emptyContent } from './empty-content.ts';
import type { Normalizer } from './normalizer.ts';

/** An element without children is given its empty content; a list, a table or a part of one is removed. */
export const atLeastOneChild: Normalizer = (context, [node, path]) => {
  if (path.length === 0 || Node.isText(node) || node.children.length > 0) return false;
  const type = typeOf(node);
  const content = type && emptyContent(context, type, fieldOf(node, 'punten'));
  if (content === undefined) {
    removeNode(context.editor, path);
    return true;
  }
  for (const [index, child] of content.entries()) insertNode(context.editor, [...path, index], child);
  return true;
};
