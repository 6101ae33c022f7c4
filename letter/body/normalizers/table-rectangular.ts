import { type Descendant, Node } from 'slate';
import { emptyCel } from '../empty-nodes.ts';
import { typeOf } from '../grammar.ts';
import { insertNode } from '../node-operations.ts';
import type { Normalizer } from './normalizer.ts';

/** All rows of a table are as long as its longest: a short one gets empty cells at its end. */
export const tableRectangular: Normalizer = ({ editor, ids }, [node, path]) => {
  if (typeOf(node) !== 'tabel' || Node.isText(node)) return false;
  const lengths = node.children.map(lengthOf);
  const longest = Math.max(...lengths);
  const short = lengths.findIndex((length) => length < longest);
  if (short < 0) return false;
  for (let at = lengths[short] ?? 0; at < longest; at += 1) {
    insertNode(editor, [...path, short, at], emptyCel(ids.fresh));
  }
  return true;
};

function lengthOf(rij: Descendant): number {
  return Node.isText(rij) ? 0 : rij.children.length;
}
