import { type Descendant, Node, type Path } from 'slate';
import { grammar, holdsBlocks, isInlineNode, typeOf } from '../../grammar.ts';
import { setFields, unwrapNode, wrapNodes } from '../../node-operations.ts';
import type { BodyContext } from '../normalizer.ts';
import { runAround } from './run-around.ts';
import { takeInInline } from './take-in-inline.ts';
import { wrapper } from './wrapper.ts';

/** Into running text (tekst, punt, reactie): containers give their blocks, a single paragraph becomes an alinea. */
export function intoBlocks({ editor, ids }: BodyContext, parentPath: Path, index: number): void {
  const { children } = Node.ancestor(editor, parentPath);
  const path = [...parentPath, index];
  const stranger = Node.descendant(editor, path);
  const isOf = (type: string) => (node: Descendant) => typeOf(node) === type;
  if (isInlineNode(stranger)) {
    takeInInline(editor, parentPath, index, wrapper('alinea', ids.fresh()));
  } else if (typeOf(stranger) === 'item') {
    const { start, count } = runAround(children, index, isOf('item'));
    wrapNodes(editor, [...parentPath, start], count, wrapper('opsomming', ids.fresh()));
  } else if (typeOf(stranger) === 'rij' && mayHoldTabel(Node.get(editor, parentPath))) {
    const { start, count } = runAround(children, index, isOf('rij'));
    wrapNodes(editor, [...parentPath, start], count, wrapper('tabel', ids.fresh()));
  } else if (holdsBlocks(stranger)) {
    unwrapNode(editor, path);
  } else {
    setFields(editor, path, { type: 'alinea' });
  }
}

function mayHoldTabel(parent: Node): boolean {
  const type = typeOf(parent);
  const content = type && grammar[type].content;
  return Array.isArray(content) && content.includes('tabel');
}
