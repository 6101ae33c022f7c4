import { Node, type Path } from 'slate';
import { holdsBlocks, isInlineNode, typeOf } from '../../grammar.ts';
import { setFields, unwrapNode, wrapNodes } from '../../node-operations.ts';
import type { BodyContext } from '../normalizer.ts';
import { takeInInline } from './take-in-inline.ts';
import { wrapper } from './wrapper.ts';

/** Into a list of punten: a container becomes a punt, a list gives a punt an item, a paragraph is wrapped in a punt. */
export function intoPunten({ editor, ids }: BodyContext, parentPath: Path, index: number): void {
  const path = [...parentPath, index];
  const stranger = Node.descendant(editor, path);
  const type = typeOf(stranger);
  const punt = () => wrapper('punt', ids.fresh());
  if (isInlineNode(stranger)) takeInInline(editor, parentPath, index, punt());
  else if ((type === 'opsomming' || type === 'nummering') && holdsBlocks(stranger)) unwrapNode(editor, path);
  else if (holdsBlocks(stranger) && type !== 'tabel' && type !== 'rij') setFields(editor, path, { type: 'punt' });
  else wrapNodes(editor, path, 1, punt());
}
