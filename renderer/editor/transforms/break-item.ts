import { Node, type Path, Transforms } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { isOfType } from './entry-above.ts';
import { outdentItem } from './outdent-item.ts';

/** Begins the next item with the text after the cursor; an item without text goes one level out, or out of the list. */
export function breakItem(editor: BodyEditor, path: Path): boolean {
  const item = Node.get(editor, path);
  if (!isOfType(item, ['item'])) return false;
  const [alinea] = item.children;
  if (isEmptyNode(alinea)) outdentItem(editor, path);
  else Transforms.splitNodes(editor, { match: (node) => node === item, always: true });
  return true;
}
