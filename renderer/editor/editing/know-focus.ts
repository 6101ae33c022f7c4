import { IS_FOCUSED } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { showSelection } from './show-selection.ts';

/**
 * Lets Slate know whenever its text gets or loses the focus. It hears of neither while React changes the page, as when a
 * dialog goes and gives the focus back, and does not look while it sets the selection of the page itself. It would then
 * show no cursor where the letter has it, or take the focus from a field in which someone types.
 *
 * A text that gets the focus also gets its own selection: from a dialog, or a field in which something else was selected,
 * it comes with the cursor of the page before its content, and Slate would take that one. A click sets the cursor after
 * this. Returns what ends it.
 */
export function knowFocus(editor: BodyEditor & ReactEditor): () => void {
  const text = ReactEditor.toDOMNode(editor, editor);
  function got(): void {
    IS_FOCUSED.set(editor, true);
    showSelection(editor);
  }
  function lost({ relatedTarget }: FocusEvent): void {
    // The window itself lost the focus: the text has it again when the window has.
    const isKept = relatedTarget instanceof Node ? text.contains(relatedTarget) : document.activeElement === text;
    if (!isKept) IS_FOCUSED.delete(editor);
  }
  text.addEventListener('focus', got);
  text.addEventListener('focusout', lost);
  return () => {
    text.removeEventListener('focus', got);
    text.removeEventListener('focusout', lost);
  };
}
