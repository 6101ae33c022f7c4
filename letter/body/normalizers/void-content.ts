import { Node, Path } from 'slate';
import { grammar, typeOf } from '../grammar.ts';
import { moveNode, removeNode, setFields, wrapNodes } from '../node-operations.ts';
import type { Normalizer } from './normalizer.ts';
import { wrapper } from './take-in/wrapper.ts';

/**
 * In a veld, verwijzing or ondertekening stands one text without characters (on that of a veld or verwijzing are the
 * marks in which it is printed). Text that got in is put after it.
 */
export const voidContent: Normalizer = ({ editor, ids }, [node, path]) => {
  const type = typeOf(node);
  if (type === undefined || Node.isText(node) || grammar[type].content !== 'void') return false;
  const written = node.children.findIndex((child) => Node.isText(child) && child.text !== '');
  if (written >= 0) {
    if (type === 'ondertekening') wrapNodes(editor, [...path, written], 1, wrapper('alinea', ids.fresh()));
    else moveNode(editor, [...path, written], Path.next(path));
    return true;
  }
  if (node.children.length > 1) {
    removeNode(editor, [...path, 1]);
    return true;
  }
  const [text] = node.children;
  if (type !== 'ondertekening' || text === undefined || Object.keys(text).length === 1) return false;
  setFields(editor, [...path, 0], { vet: undefined, cursief: undefined });
  return true;
};
