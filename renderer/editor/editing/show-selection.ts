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
