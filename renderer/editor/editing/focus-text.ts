import { ReactEditor } from 'slate-react';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { domNodeOf } from './dom-node-of.ts';

/**
 * Gives the text the focus, once the change that was just made has gone through: after this turn. Slate's own focus, asked
 * for at once, waits longer and loses what is typed meanwhile. Not for a menu or a dialog, which give the focus back to
 * their button as they close: there Slate's longer wait comes after it.
 */
export function focusText(editor: BodyEditor & ReactEditor): void {
  queueMicrotask(() => {
    ReactEditor.focus(editor);
    // Slate does not see the focus go to another field while it sets the selection of the page, and then takes the text
    // to have it still.
    const text = domNodeOf(editor, editor);
    if (text instanceof HTMLElement && document.activeElement !== text) text.focus({ preventScroll: true });
  });
}
