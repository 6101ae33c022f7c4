import type { BodyEditor } from '../../../letter/body/body.ts';

/** What the toolbar and the keyboard ask of the editor on screen: a dialog. */
export type EditorRequest = 'koppeling' | 'tabel';

const listeners = new WeakMap<BodyEditor, Set<(request: EditorRequest) => void>>();

export function requestOf(editor: BodyEditor, request: EditorRequest): void {
  for (const listener of listeners.get(editor) ?? []) listener(request);
}

/** Calls `listener` for every request; returns how to stop. */
export function onEditorRequest(editor: BodyEditor, listener: (request: EditorRequest) => void): () => void {
  const all = listeners.get(editor) ?? new Set();
  listeners.set(editor, all);
  all.add(listener);
  return () => all.delete(listener);
}
