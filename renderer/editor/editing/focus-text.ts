import { flushSync } from 'react-dom';
import { ReactEditor } from 'slate-react';
import type { BodyEditor } from '../../../letter/body/body.ts';

/** Editors that get the focus at the end of this turn. */
const awaited = new WeakSet<BodyEditor>();

/** Shows a change at once when the focus waits for it: the cursor cannot stand in what is not on the page yet. */
export function withFocusAtOnce(editor: BodyEditor): void {
  const { onChange } = editor;
  editor.onChange = (options) => {
    if (awaited.has(editor)) flushSync(() => onChange(options));
    else onChange(options);
  };
}

/**
 * Gives the text the focus, once the change that was just made has gone through: after this turn. Slate's own focus, asked
 * for at once, waits longer and loses what is typed meanwhile, or takes the focus from a field that got it meanwhile. A
 * dialog that gives the focus back to its button as it closes must have gone before: `flushSync`.
 */
export function focusText(editor: BodyEditor & ReactEditor): void {
  awaited.add(editor);
  queueMicrotask(() => {
    awaited.delete(editor);
    ReactEditor.focus(editor);
    showSelection(editor);
  });
}

/** A text that gets the focus back from a dialog has the cursor of the page before its content: Slate would take that one. */
function showSelection(editor: BodyEditor & ReactEditor): void {
  const shown = document.getSelection();
  if (shown === null || editor.selection === null) return;
  const [anchorNode, anchorOffset] = ReactEditor.toDOMPoint(editor, editor.selection.anchor);
  const [focusNode, focusOffset] = ReactEditor.toDOMPoint(editor, editor.selection.focus);
  shown.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}
