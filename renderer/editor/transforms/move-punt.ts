import { Node } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { puntPath } from '../../../letter/body/queries/punt-path.ts';
import { puntVerplaatsen } from '../../../letter/body/transforms/punt-verplaatsen.ts';
import { entryAbove } from './entry-above.ts';

/**
 * Moves the punt with the cursor, or whose reactie holds the cursor, one place up (`-1`) or down (`1`); its reactie goes
 * along. At the end of the list nothing changes. Returns whether the cursor stood in a punt or reactie.
 */
export function movePunt(editor: BodyEditor, step: 1 | -1): boolean {
  const id = puntAtCursor(editor);
  const path = id === undefined ? undefined : puntPath(editor, id);
  if (id === undefined || path === undefined) return false;
  const [section = 0, index = 0] = path;
  const to = index + step;
  if (to >= 0 && to < Node.ancestor(editor, [section]).children.length) puntVerplaatsen(editor, id, to);
  return true;
}

/** The id of the punt that the cursor is about: the one in which it stands, or the one that is answered there. */
export function puntAtCursor(editor: BodyEditor): string | undefined {
  const around = entryAbove(editor, ['punt', 'reactie'])?.[0];
  return around?.type === 'reactie' ? around.punt : around?.id;
}
