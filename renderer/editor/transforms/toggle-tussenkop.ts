import { Node, Path } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { setFields } from '../../../letter/body/node-operations.ts';
import { asOneStep } from '../../../letter/body/transforms/as-one-step.ts';
import { entriesInSelection, isOfType } from './entry-above.ts';

/** Whether the selected blocks may be koppen: in running text and reacties, not in punten, lists and tables. */
export function mayToggleTussenkop(editor: BodyEditor): boolean {
  return kopBlocks(editor).length > 0;
}

/** Makes the selected alineas tussenkoppen, or alineas again. One step of undo. Returns whether there was anything to change. */
export function toggleTussenkop(editor: BodyEditor): boolean {
  const blocks = kopBlocks(editor);
  if (blocks.length === 0) return false;
  const type = blocks.every(({ type }) => type === 'tussenkop') ? 'alinea' : 'tussenkop';
  asOneStep(editor, () => {
    for (const { path } of blocks) setFields(editor, path, { type });
  });
  return true;
}

function kopBlocks(editor: BodyEditor): { type: string; path: Path }[] {
  return entriesInSelection(editor, ['alinea', 'tussenkop'])
    .filter(([, path]) => isOfType(Node.get(editor, Path.parent(path)), ['tekst', 'reactie']))
    .map(([{ type }, path]) => ({ type, path }));
}
