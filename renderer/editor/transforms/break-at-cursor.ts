import { Editor, Range, Transforms } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { setFields } from '../../../letter/body/node-operations.ts';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { breakItem } from './break-item.ts';
import { breakPunt } from './break-punt.ts';
import { breakReactiekop } from './break-reactiekop.ts';
import { entryAbove } from './entry-above.ts';
import { goToCellBelow } from './table-cursor.ts';

/**
 * What Enter does at the cursor (nothing is selected): in a wens it makes the next wens, in a list the next item, in a
 * table it goes down, under a kop it begins an alinea. Returns false where Enter just begins a new block of its kind.
 */
export function breakAtCursor(editor: BodyEditor): boolean {
  const { selection } = editor;
  if (selection === null || Range.isExpanded(selection)) return false;
  const around = entryAbove(editor, ['cel', 'reactiekop', 'tussenkop', 'item', 'punt', 'bijlage']);
  if (around === undefined) return false;
  const [node, path] = around;
  switch (node.type) {
    case 'cel':
      return goToCellBelow(editor);
    case 'reactiekop':
      return breakReactiekop(editor, path);
    case 'tussenkop':
      return breakTussenkop(editor);
    case 'item':
      return breakItem(editor, path);
    case 'punt':
      return breakPunt(editor, path);
    case 'bijlage':
      // An empty line among the bijlagen has nothing to be parted from.
      return isEmptyNode(node);
    default:
      return false;
  }
}

/** At the end of a tussenkop the text begins; inside it is parted in two koppen. */
function breakTussenkop(editor: BodyEditor): boolean {
  const { selection } = editor;
  const entry = entryAbove(editor, ['tussenkop']);
  if (selection === null || entry === undefined) return false;
  if (!Editor.isEnd(editor, selection.anchor, entry[1])) return false;
  Editor.withoutNormalizing(editor, () => {
    Transforms.splitNodes(editor, { always: true });
    const second = entryAbove(editor, ['tussenkop']);
    if (second !== undefined) setFields(editor, second[1], { type: 'alinea' });
  });
  return true;
}
