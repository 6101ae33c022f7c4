import { Editor, Node, Path, Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../letter/body/body.ts';
import { splitNode } from '../../../letter/body/node-operations.ts';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { reactieFor } from '../../../letter/body/queries/reactie-for.ts';
import { puntToevoegen } from '../../../letter/body/transforms/punt-toevoegen.ts';
import { puntVerwijderen } from '../../../letter/body/transforms/punt-verwijderen.ts';
import { isOfType } from './entry-above.ts';

/**
 * Begins the next punt with the text after the cursor; the reactie stays with the first. At the very beginning an empty
 * punt comes before it. An empty punt leaves the list.
 */
export function breakPunt(editor: BodyEditor, path: Path): boolean {
  const { selection } = editor;
  const punt = Node.get(editor, path);
  const list = Node.get(editor, Path.parent(path));
  if (selection === null || !isOfType(punt, ['punt']) || !isOfType(list, ['punten'])) return false;
  const index = path.at(-1) ?? 0;
  const block = selection.anchor.path[path.length] ?? 0;
  if (isEmptyNode(punt)) leaveList(editor, path);
  else if (Editor.isStart(editor, selection.anchor, path)) puntToevoegen(editor, { list: list.key, at: index });
  else if (block > 0 && isEmptyNode(Node.descendant(editor, [...path, block]))) splitNode(editor, path, block);
  else Transforms.splitNodes(editor, { match: (node) => node === punt, always: true });
  return true;
}

/**
 * To the text after the list. The empty punt goes, unless it is the only one (a list has at least one) or it has been
 * answered: the answer would go with it, out of sight.
 */
function leaveList(editor: BodyEditor, path: Path): void {
  const list = Path.parent(path);
  const punt = Node.get(editor, path);
  const isOnly = Node.ancestor(editor, list).children.length === 1;
  const after = Editor.after(editor, Editor.end(editor, list), { unit: 'offset', voids: false });
  Editor.withoutNormalizing(editor, () => {
    if (after !== undefined) Transforms.select(editor, after);
    if (!isOnly && isOfType(punt, ['punt']) && !isAnswered(editor, punt.id)) puntVerwijderen(editor, punt.id);
  });
}

function isAnswered(editor: BodyEditor, puntId: string): boolean {
  // The normalisers keep the document a body.
  const reactie = reactieFor(editor.children as Body, puntId);
  return reactie !== undefined && !isEmptyNode(reactie);
}
