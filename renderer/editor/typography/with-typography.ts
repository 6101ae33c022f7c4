import { Node, Path, type Point, Range } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { OBJECT, typographicHelp } from './typographic-help.ts';

/** What was put in place of what was typed, as long as nothing else has changed. */
type Given = { readonly at: Point; readonly typed: string; readonly given: string; readonly children: unknown };

/**
 * Puts quotes, dashes and the like right while typing. Each time is a step of undo of its own, and Backspace directly
 * behind it gives back what was typed. What comes in more than one character at a time (an input method, a paste) stays
 * as it is.
 */
export function withTypography(editor: BodyEditor, isOn: () => boolean): void {
  const { insertText, deleteBackward } = editor;
  let last: Given | undefined;

  editor.insertText = (text, options) => {
    insertText(text, options);
    last = isOn() && options?.at === undefined && text.length === 1 ? help(editor, text) : undefined;
  };
  editor.deleteBackward = (unit) => {
    if (last === undefined || !isUntouched(editor, last)) return deleteBackward(unit);
    replaceBefore(editor, last.at, last.given, last.typed);
    last = undefined;
  };
}

function help(editor: BodyEditor, typed: string): Given | undefined {
  const { selection } = editor;
  if (selection === null || Range.isExpanded(selection)) return undefined;
  const { path, offset } = selection.anchor;
  const node = Node.leaf(editor, path);
  const own = node.text.slice(0, offset);
  if (!own.endsWith(typed)) return undefined;
  const found = typographicHelp(charBefore(editor, path) + own.slice(0, -typed.length), typed);
  if (found === undefined || found.remove > own.length) return undefined;
  const raw = own.slice(-found.remove);
  replaceBefore(editor, selection.anchor, raw, found.insert);
  const at = { path, offset: offset - raw.length + found.insert.length };
  return { at, typed: raw, given: found.insert, children: editor.children };
}

/** The last character in front of a text: of the text before it, or a sign for a veld. */
function charBefore(editor: BodyEditor, path: Path): string {
  if (!Path.hasPrevious(path)) return '';
  const previous = Node.get(editor, Path.previous(path));
  const text = Node.string(previous);
  return text === '' ? OBJECT : text.slice(-1);
}

function replaceBefore(editor: BodyEditor, { path, offset }: Point, old: string, text: string): void {
  HistoryEditor.withNewBatch(editor, () => {
    // In this order: a text that has nothing in it for a moment is taken away.
    editor.apply({ type: 'insert_text', path, offset, text });
    editor.apply({ type: 'remove_text', path, offset: offset - old.length, text: old });
  });
  // What is typed next is no part of this step.
  HistoryEditor.setSplittingOnce(editor, true);
}

function isUntouched(editor: BodyEditor, { at, children }: Given): boolean {
  const { selection } = editor;
  if (editor.children !== children || selection === null || Range.isExpanded(selection)) return false;
  return Path.equals(selection.anchor.path, at.path) && selection.anchor.offset === at.offset;
}
