import { Editor, Node, Path, Range, Transforms } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { removeNode } from '../../../letter/body/node-operations.ts';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { type EntryOf, entryAbove, isOfType } from '../transforms/entry-above.ts';
import { outdentItem } from '../transforms/outdent-item.ts';

/**
 * What Backspace does at the very start of a block, where joining it to what stands before would lose something: an item
 * goes a level out, the text of a reactie does not run into its title, the text under a table not into a cell. Returns
 * false where it just joins two blocks.
 */
export function backspaceAtStart(editor: BodyEditor): boolean {
  const { selection } = editor;
  const block = entryAbove(editor, ['alinea', 'tussenkop']);
  if (selection === null || Range.isExpanded(selection) || block === undefined) return false;
  if (!Editor.isStart(editor, selection.anchor, block[1])) return false;
  const parent = Path.parent(block[1]);
  if (isOfType(Node.get(editor, parent), ['item'])) {
    outdentItem(editor, parent);
    return true;
  }
  return goBackFrom(editor, block);
}

/** To what stands before, if that is a title or a table; a block without text is taken away. */
function goBackFrom(editor: BodyEditor, [block, path]: EntryOf<'alinea' | 'tussenkop'>): boolean {
  if (!Path.hasPrevious(path)) return false;
  const previous = Path.previous(path);
  if (!isOfType(Node.get(editor, previous), ['reactiekop', 'tabel'])) return false;
  const isLast = !Node.has(editor, Path.next(path));
  const isOnlyAnswer = isLast && isOfType(Node.get(editor, previous), ['reactiekop']);
  Transforms.select(editor, Editor.end(editor, previous));
  if (isEmptyNode(block) && !isOnlyAnswer) removeNode(editor, path);
  return true;
}
