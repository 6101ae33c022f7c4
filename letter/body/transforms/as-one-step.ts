import { Editor } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { BodyEditor } from '../body.ts';

/**
 * Does `work`, with all that the document puts right after it, as one step of undo; inside a larger change
 * (`Editor.withoutNormalizing`) as a part of that change.
 */
export function asOneStep(editor: BodyEditor, work: () => void): void {
  if (!Editor.isNormalizing(editor)) work();
  else HistoryEditor.withNewBatch(editor, () => Editor.withoutNormalizing(editor, work));
}
