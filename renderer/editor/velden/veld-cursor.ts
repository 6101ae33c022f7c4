import { Editor, Path, Range, Transforms } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import type { LetterValues } from '../../../letter/print/letter-values.ts';
import { type EntryOf, entryAbove, isOfType } from '../transforms/entry-above.ts';

/** The veld that is selected: the cursor stands in it and nothing else is selected. */
export function veldAtCursor(editor: BodyEditor): EntryOf<'veld'> | undefined {
  const { selection } = editor;
  if (selection === null || !Path.equals(selection.anchor.path, selection.focus.path)) return undefined;
  return entryAbove(editor, ['veld']);
}

/**
 * Selects the next (`1`) or previous (`-1`) veld without a value, seen from the cursor. Returns whether there was one.
 */
export function goToEmptyVeld(editor: BodyEditor, values: LetterValues, step: 1 | -1): boolean {
  const from = editor.selection?.focus.path;
  if (from === undefined) return false;
  const velden = Editor.nodes(editor, {
    at: [],
    reverse: step === -1,
    match: (node) => isOfType(node, ['veld']) && values.valueOf(node.naam).kind !== 'value',
  });
  for (const [, path] of velden) {
    if (Path.isAncestor(path, from) || Path.compare(path, from) !== step) continue;
    Transforms.select(editor, Editor.start(editor, path));
    return true;
  }
  return false;
}

/** Puts the cursor behind the veld in which it stands. */
export function goBehindVeld(editor: BodyEditor): void {
  const veld = veldAtCursor(editor);
  const after = veld && Editor.after(editor, veld[1]);
  if (after !== undefined) Transforms.select(editor, after);
}

/** Whether a key types a sign, so that it can begin the value of a selected veld. */
export function isTypingKey(event: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** Whether nothing is selected but a place. */
export function isCursor(editor: BodyEditor): boolean {
  return editor.selection !== null && Range.isCollapsed(editor.selection);
}
