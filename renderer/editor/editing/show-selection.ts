import { ReactEditor } from 'slate-react';
import type { BodyEditor } from '../../../letter/body/body.ts';

/** Gives the page the selection of the editor, if what it stands in is drawn. */
export function showSelection(editor: BodyEditor & ReactEditor): void {
  const shown = document.getSelection();
  if (shown === null || editor.selection === null) return;
  const anchor = ReactEditor.resolveDOMPoint(editor, editor.selection.anchor);
  const focus = ReactEditor.resolveDOMPoint(editor, editor.selection.focus);
  if (anchor !== null && focus !== null) shown.setBaseAndExtent(...anchor, ...focus);
}

/**
 * Shows the selection of the editor whenever its text gets the focus: from a dialog that closes, or a field in which
 * something else was selected, the text gets it with the cursor of the page before its content, and Slate would take that
 * one. A click sets the cursor after this. Returns what ends it.
 */
export function showSelectionOnFocus(editor: BodyEditor & ReactEditor): () => void {
  const text = ReactEditor.toDOMNode(editor, editor);
  const show = () => showSelection(editor);
  text.addEventListener('focus', show);
  return () => text.removeEventListener('focus', show);
}
