import { Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { BodyEditor } from '../../../letter/body/body.ts';

/**
 * Gives the editor the selection that the browser shows now. Slate itself takes it over at most every 100 ms, so that a key
 * directly after an arrow would be about the place where the cursor was before.
 */
export function takeSelection(editor: BodyEditor & ReactEditor): void {
  const shown = getSelection();
  if (shown === null || shown.rangeCount === 0) return;
  const range = ReactEditor.toSlateRange(editor, shown, { exactMatch: false, suppressThrow: true });
  if (range === null || (editor.selection !== null && Range.equals(range, editor.selection))) return;
  Transforms.select(editor, range);
}
