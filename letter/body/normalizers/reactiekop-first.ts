import { Node } from 'slate';
import { emptyReactiekop } from '../empty-nodes.ts';
import { typeOf } from '../grammar.ts';
import { insertNode, moveNode, setFields } from '../node-operations.ts';
import type { Normalizer } from './normalizer.ts';

/** A reactie begins with its one reactiekop; another one becomes an alinea. */
export const reactiekopFirst: Normalizer = ({ editor, ids }, [node, path]) => {
  if (typeOf(node) !== 'reactie' || Node.isText(node)) return false;
  const first = node.children.findIndex((child) => typeOf(child) === 'reactiekop');
  const second = node.children.findIndex((child, index) => index > first && typeOf(child) === 'reactiekop');
  if (first < 0) insertNode(editor, [...path, 0], emptyReactiekop(ids.fresh));
  else if (first > 0) moveNode(editor, [...path, first], [...path, 0]);
  else if (second > 0) setFields(editor, [...path, second], { type: 'alinea' });
  else return false;
  return true;
};
