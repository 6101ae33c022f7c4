import { Editor, Node, Path } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { asOneStep } from '../../../letter/body/transforms/as-one-step.ts';
import { entriesInSelection, isOfType } from './entry-above.ts';
import { indentItem } from './indent-item.ts';
import { outdentItem } from './outdent-item.ts';

/**
 * Puts the selected items of a list a level further in (`1`) or out (`-1`). Returns whether the selection lies in a list;
 * an item that can go no further stays where it is.
 */
export function shiftItems(editor: BodyEditor, step: 1 | -1): boolean {
  const items = entriesInSelection(editor, ['alinea'])
    .map(([, path]) => Path.parent(path))
    .filter((path) => isOfType(Node.get(editor, path), ['item']))
    .map((path) => Editor.pathRef(editor, path));
  if (items.length === 0) return false;
  asOneStep(editor, () => {
    for (const item of items) {
      const path = item.unref();
      if (path === null) continue;
      if (step === 1) indentItem(editor, path);
      else if (isOfType(Node.get(editor, path.slice(0, -2)), ['item'])) outdentItem(editor, path);
    }
  });
  return true;
}
