import { Node } from 'slate';
import { grammar, typeOf } from '../grammar.ts';
import { setFields } from '../node-operations.ts';
import type { Normalizer } from './normalizer.ts';

const MARKS: readonly string[] = ['vet', 'cursief'];

/** An element has only the fields of its type, a text only the marks vet and cursief, and a mark is on or absent. */
export const ownFields: Normalizer = ({ editor }, [node, path]) => {
  const type = typeOf(node);
  const isForeign = Node.isText(node)
    ? ([field, value]: [string, unknown]) => !(MARKS.includes(field) && value === true)
    : ([field]: [string, unknown]) => type !== undefined && field !== 'type' && !grammar[type].fields.includes(field);
  if (path.length === 0) return false;
  const foreign = Object.entries(Node.extractProps(node)).filter(isForeign);
  if (foreign.length === 0) return false;
  setFields(editor, path, Object.fromEntries(foreign.map(([field]) => [field, undefined])));
  return true;
};
