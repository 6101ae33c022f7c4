import { Node } from 'slate';
import * as v from 'valibot';
import { hrefSchema, idSchema, naamSchema } from '../body-schema.ts';
import { fieldOf, typeOf } from '../grammar.ts';
import { removeNode, unwrapNode } from '../node-operations.ts';
import type { Normalizer } from './normalizer.ts';

/**
 * A link has a text and an address that may be followed, a veld a name, a verwijzing the id of a punt. What lacks it
 * gives its text, if it has any, and is removed.
 */
export const soundInlines: Normalizer = ({ editor }, [node, path]) => {
  if (Node.isText(node) || isSound(node)) return false;
  if (Node.string(node) === '') removeNode(editor, path);
  else unwrapNode(editor, path);
  return true;
};

function isSound(node: Node): boolean {
  switch (typeOf(node)) {
    case 'link':
      return Node.string(node) !== '' && v.is(hrefSchema, fieldOf(node, 'href'));
    case 'veld':
      return v.is(naamSchema, fieldOf(node, 'naam'));
    case 'verwijzing':
      return v.is(idSchema, fieldOf(node, 'punt'));
    default:
      return true;
  }
}
