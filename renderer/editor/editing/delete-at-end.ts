import { Editor, Node, Path, Range, Transforms } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { removeNode } from '../../../letter/body/node-operations.ts';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { entryAbove, isOfType } from '../transforms/entry-above.ts';

/**
 * What Delete does at the very end of a block where joining would lose something: a title keeps to itself, and a cell is
 * not pulled out of its table. Returns false where it just joins two blocks.
 */
export function deleteAtEnd(editor: BodyEditor): boolean {
  const { selection } = editor;
  const entry = entryAbove(editor, ['alinea', 'tussenkop', 'reactiekop']);
  if (selection === null || Range.isExpanded(selection) || entry === undefined) return false;
  const [block, path] = entry;
  if (!Editor.isEnd(editor, selection.anchor, path)) return false;
  if (block.type === 'reactiekop') return true;
  const next = Path.next(path);
  if (!Node.has(editor, next) || !isOfType(Node.get(editor, next), ['tabel'])) return false;
  if (isEmptyNode(block)) {
    Transforms.select(editor, Editor.start(editor, next));
    removeNode(editor, path);
  }
  return true;
}
