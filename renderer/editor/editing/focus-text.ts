import { ReactEditor } from 'slate-react';
import type { BodyEditor } from '../../../letter/body/body.ts';

/**
 * Gives the text the focus, once the change that was just made has gone through: after this turn. Slate's own focus, asked
 * for at once, waits longer and loses what is typed meanwhile. Not for a menu or a dialog, which give the focus back to
 * their button as they close: there Slate's longer wait comes after it.
 */
export function focusText(editor: BodyEditor & ReactEditor): void {
  queueMicrotask(() => ReactEditor.focus(editor));
}
