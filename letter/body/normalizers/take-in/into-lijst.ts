import { type Descendant, Node, type Path } from 'slate';
import { holdsBlocks, isInlineNode, typeOf } from '../../grammar.ts';
import { moveNode, setFields, unwrapNode, wrapNodes } from '../../node-operations.ts';
import type { BodyContext } from '../normalizer.ts';
import { takeInInline } from './take-in-inline.ts';
import { wrapper } from './wrapper.ts';

/** Into a list: a list goes under the item before it, a table gives its cells, all else becomes an item. */
export function intoLijst({ editor, ids }: BodyContext, parentPath: Path, index: number): void {
  const path = [...parentPath, index];
  const stranger = Node.descendant(editor, path);
  const type = typeOf(stranger);
  const item = () => wrapper('item', ids.fresh());
  if (isInlineNode(stranger)) {
    takeInInline(editor, parentPath, index, item());
  } else if (type === 'opsomming' || type === 'nummering') {
    const before: Descendant | undefined = Node.ancestor(editor, parentPath).children[index - 1];
    if (before !== undefined && typeOf(before) === 'item' && !Node.isText(before)) {
      moveNode(editor, path, [...parentPath, index - 1, before.children.length]);
    } else {
      unwrapNode(editor, path);
    }
  } else if (!holdsBlocks(stranger)) {
    wrapNodes(editor, path, 1, item());
  } else if (type === 'tabel' || type === 'rij') {
    unwrapNode(editor, path);
  } else {
    setFields(editor, path, { type: 'item' });
  }
}
