import { Editor, Node, Path, Transforms } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { isOfType } from './entry-above.ts';

/** From the end of the title to the text of the reactie. Returns false where text of the title has to move down. */
export function breakReactiekop(editor: BodyEditor, path: Path): boolean {
  const { selection } = editor;
  if (selection === null || !Editor.isEnd(editor, selection.anchor, path)) return false;
  const below = Path.next(path);
  const next = Node.getIf(editor, below);
  if (next === undefined || !isOfType(next, ['alinea']) || !isEmptyNode(next)) return false;
  Transforms.select(editor, Editor.start(editor, below));
  return true;
}
