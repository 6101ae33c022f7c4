import { Node, type Path } from 'slate';
import type { BodyEditor } from '../body.ts';

/** Where a punt stands in the document. `undefined` if there is no punt with this id. */
export function puntPath(editor: BodyEditor, puntId: string): Path | undefined {
  for (const [section, node] of editor.children.entries()) {
    if (Node.isText(node) || node.type !== 'punten') continue;
    const index = node.children.findIndex(({ id }) => id === puntId);
    if (index >= 0) return [section, index];
  }
  return undefined;
}
