import { Editor, Range, Transforms } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { setFields } from '../../../letter/body/node-operations.ts';
import { asOneStep } from '../../../letter/body/transforms/as-one-step.ts';
import { entryAbove, isOfType } from './entry-above.ts';

/** The address of the link with the cursor. */
export function linkAtCursor(editor: BodyEditor): string | undefined {
  return editor.selection === null ? undefined : entryAbove(editor, ['link'])?.[0].href;
}

/**
 * Makes a link: of the selected text, with `text` where nothing is selected; a link with the cursor gets the new address.
 * One step of undo.
 */
export function setLink(editor: BodyEditor, href: string, text: string): void {
  const { selection } = editor;
  if (selection === null) return;
  const existing = entryAbove(editor, ['link']);
  asOneStep(editor, () => {
    if (existing !== undefined) {
      setFields(editor, existing[1], { href });
    } else if (Range.isCollapsed(selection)) {
      Transforms.insertNodes(editor, [{ type: 'link', href, children: [{ text }] }, { text: '' }], { select: true });
    } else {
      Transforms.unwrapNodes(editor, { match: (node) => isOfType(node, ['link']), split: true });
      Transforms.wrapNodes(editor, { type: 'link', href, children: [] }, { split: true });
      Transforms.collapse(editor, { edge: 'end' });
    }
  });
}

/** Leaves the text of the link with the cursor and takes the link away. Returns whether there was one. */
export function removeLink(editor: BodyEditor): boolean {
  const existing = entryAbove(editor, ['link']);
  if (existing === undefined) return false;
  Transforms.unwrapNodes(editor, { at: existing[1] });
  return true;
}

/** The selected text, on one line. */
export function selectedText(editor: BodyEditor): string {
  return editor.selection === null ? '' : Editor.string(editor, editor.selection);
}
