import { Node, type Path } from 'slate';
import { holdsBlocks, isInlineNode } from '../../grammar.ts';
import { setFields, unwrapNode } from '../../node-operations.ts';
import type { BodyContext } from '../normalizer.ts';
import { takeInInline } from './take-in-inline.ts';
import { wrapper } from './wrapper.ts';

/** Into an item of a list: containers give their paragraphs, and these become alineas. */
export function intoItem({ editor, ids }: BodyContext, parentPath: Path, index: number): void {
  const path = [...parentPath, index];
  const stranger = Node.descendant(editor, path);
  if (isInlineNode(stranger)) {
    takeInInline(editor, parentPath, index, wrapper('alinea', ids.fresh()));
  } else if (holdsBlocks(stranger)) {
    unwrapNode(editor, path);
  } else {
    setFields(editor, path, { type: 'alinea' });
  }
}
