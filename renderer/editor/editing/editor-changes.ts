import type { BodyEditor } from '../../../letter/body/body.ts';

const listeners = new WeakMap<BodyEditor, Set<() => void>>();

/** Calls `listener` after every change of text, selection or focus of the editor; returns how to stop. */
export function onEditorChange(editor: BodyEditor, listener: () => void): () => void {
  const all = listeners.get(editor) ?? new Set();
  listeners.set(editor, all);
  all.add(listener);
  return () => all.delete(listener);
}

/** Makes an editor tell its changes to those who listen. */
export function withEditorChanges(editor: BodyEditor): void {
  const { onChange } = editor;
  editor.onChange = (options) => {
    onChange(options);
    for (const listener of listeners.get(editor) ?? []) listener();
  };
}
