import { createEditor, Editor, Scrubber } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import type { Body, BodyEditor } from './body.ts';
import { skeletonOf } from './skeleton.ts';
import { withLetterBody } from './with-letter-body.ts';

/**
 * An editor on a sound body. What Slate needs besides (a text on either side of a link or veld, no two texts alike side
 * by side) is put right at once and cannot be undone; otherwise nothing changes by opening. `editor.children` is the
 * body at every moment.
 *
 * @param newId gives an id that was never used in this letter
 */
export function createBodyEditor(body: Body, newId: () => string): BodyEditor {
  Scrubber.setScrubber(withoutLetterText);
  const editor = withLetterBody(withHistory(createEditor()), { newId, skeleton: skeletonOf(body) });
  editor.children = body;
  HistoryEditor.withoutSaving(editor, () => Editor.normalize(editor, { force: true }));
  return editor;
}

/** Slate writes the nodes concerned into the messages of its errors, and these may come into a log. */
function withoutLetterText(field: string, value: unknown): unknown {
  return field === 'text' || field === 'href' ? '…' : value;
}
