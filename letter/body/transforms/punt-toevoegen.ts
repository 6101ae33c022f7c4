import type { BodyEditor, Punt } from '../body.ts';
import { insertNode } from '../node-operations.ts';
import { asOneStep } from './as-one-step.ts';

/**
 * Adds a punt to the list with key `list`, before the punt that is at index `at` now (0 is the first place; what lies
 * beyond the ends is put at the end concerned), and with it an empty reactie if the list is answered. One step of undo.
 * Returns the id of the new punt; `undefined`, and nothing changes, if the body has no such list.
 */
export function puntToevoegen(
  editor: BodyEditor,
  { list, at, text = '' }: { list: string; at: number; text?: string },
): string | undefined {
  const section = editor.children.findIndex((one) => 'type' in one && one.type === 'punten' && one.key === list);
  const node = editor.children[section];
  if (node === undefined || !('type' in node)) return undefined;
  const id = editor.freshId();
  const punt: Punt = { type: 'punt', id, children: [{ type: 'alinea', id: editor.freshId(), children: [{ text }] }] };
  const index = Math.min(Math.max(at, 0), node.children.length);
  asOneStep(editor, () => insertNode(editor, [section, index], punt));
  return id;
}
