import { IS_FOCUSED } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import type { BodyEditor } from '../../../letter/body/body.ts';

/**
 * Lets Slate know whenever the focus leaves its text. It does not look while it sets the selection of the page, then takes
 * the text to have the focus still, and takes it back at its next drawing: away from a field in which someone types.
 * Returns what ends it.
 */
export function knowFocusLost(editor: BodyEditor & ReactEditor): () => void {
  const text = ReactEditor.toDOMNode(editor, editor);
  function look({ relatedTarget }: FocusEvent): void {
    // The window itself lost the focus: the text has it again when the window has.
    const isKept = relatedTarget instanceof Node ? text.contains(relatedTarget) : document.activeElement === text;
    if (!isKept) IS_FOCUSED.delete(editor);
  }
  text.addEventListener('focusout', look);
  return () => text.removeEventListener('focusout', look);
}
