import type { BodyEditor } from '../body.ts';
import { removeNode } from '../node-operations.ts';
import { puntPath } from '../queries/punt-path.ts';
import { asOneStep } from './as-one-step.ts';

/**
 * Removes a punt and its reactie; of the last punt of a list an empty one comes in its place. One step of undo brings
 * all back. Returns whether there was such a punt.
 */
export function puntVerwijderen(editor: BodyEditor, puntId: string): boolean {
  const path = puntPath(editor, puntId);
  if (path === undefined) return false;
  asOneStep(editor, () => removeNode(editor, path));
  return true;
}
