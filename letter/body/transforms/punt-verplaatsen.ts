import { Node } from 'slate';
import type { BodyEditor } from '../body.ts';
import { moveNode } from '../node-operations.ts';
import { puntPath } from '../queries/punt-path.ts';
import { asOneStep } from './as-one-step.ts';

/**
 * Moves a punt within its list to index `to` (0 is the first place; what lies beyond the ends is put at the end
 * concerned). Its reactie goes along. One step of undo. Returns whether there was such a punt.
 */
export function puntVerplaatsen(editor: BodyEditor, puntId: string, to: number): boolean {
  const path = puntPath(editor, puntId);
  const [section, from] = path ?? [];
  if (path === undefined || section === undefined) return false;
  const last = Node.ancestor(editor, [section]).children.length - 1;
  const index = Math.min(Math.max(to, 0), last);
  if (index === from) return true;
  asOneStep(editor, () => moveNode(editor, path, [section, index]));
  return true;
}
