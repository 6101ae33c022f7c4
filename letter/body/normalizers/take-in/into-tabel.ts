import { Node, Path } from 'slate';
import { holdsBlocks, isInlineNode, typeOf } from '../../grammar.ts';
import { moveNode, unwrapNode, wrapNodes } from '../../node-operations.ts';
import type { BodyContext } from '../normalizer.ts';
import { runAround } from './run-around.ts';
import { takeInInline } from './take-in-inline.ts';
import { wrapper } from './wrapper.ts';

/** Into a table: loose cells and paragraphs become a row; what holds more than a paragraph moves to after the table. */
export function intoTabel({ editor, ids }: BodyContext, parentPath: Path, index: number): void {
  const path = [...parentPath, index];
  const stranger = Node.descendant(editor, path);
  const rij = () => wrapper('rij', ids.fresh());
  if (isInlineNode(stranger)) {
    takeInInline(editor, parentPath, index, rij());
  } else if (typeOf(stranger) === 'cel') {
    const { children } = Node.ancestor(editor, parentPath);
    const { start, count } = runAround(children, index, (node) => typeOf(node) === 'cel');
    wrapNodes(editor, [...parentPath, start], count, rij());
  } else if (!holdsBlocks(stranger)) {
    wrapNodes(editor, path, 1, rij());
  } else if (typeOf(stranger) === 'tabel') {
    unwrapNode(editor, path);
  } else {
    moveNode(editor, path, Path.next(parentPath));
  }
}
