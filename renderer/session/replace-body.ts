import { type Descendant, Editor, Node } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Body, BodyEditor } from '../../letter/body/body.ts';
import { sameJson } from '../../letter/model/same-json.ts';
import { placeInBlock, pointOf } from './place-in-block.ts';

/**
 * Puts a sound body in the editor, outside its history. What says the same as before stays the same object, so that only
 * what differs is drawn and compared again. The cursor stays in its block, if that is still there.
 */
export function replaceBody(editor: BodyEditor, body: Body): void {
  const { selection } = editor;
  const anchor = selection === null ? undefined : placeInBlock(editor, selection.anchor);
  const focus = selection === null ? undefined : placeInBlock(editor, selection.focus);
  editor.children = shared(body, nodesById(editor.children));
  editor.selection = null;
  // What Slate needs besides (a text on either side of a veld) is no change of the user, as when a letter is opened.
  HistoryEditor.withoutSaving(editor, () => Editor.normalize(editor, { force: true }));
  if (anchor === undefined || focus === undefined) return;
  editor.selection = { anchor: pointOf(editor, anchor), focus: pointOf(editor, focus) };
}

function nodesById(nodes: readonly Descendant[], found = new Map<string, Descendant>()): Map<string, Descendant> {
  for (const node of nodes) {
    if (Node.isText(node)) continue;
    if ('id' in node) found.set(node.id, node);
    nodesById(node.children, found);
  }
  return found;
}

/** The nodes, with those that stood in the document in the same words taken from there. */
function shared(nodes: readonly Descendant[], known: ReadonlyMap<string, Descendant>): Descendant[] {
  return nodes.map((node) => {
    if (Node.isText(node) || !('id' in node)) return node;
    const before = known.get(node.id);
    if (before !== undefined && sameJson(before, node)) return before;
    // The children are those of this node, alike in everything but identity.
    return { ...node, children: shared(node.children, known) } as Descendant;
  });
}
