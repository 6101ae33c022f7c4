import { Editor, Range, Transforms } from 'slate';
import type { BodyEditor, Veld, Verwijzing } from '../../../letter/body/body.ts';
import { asOneStep } from '../../../letter/body/transforms/as-one-step.ts';

/** Puts a live value at the cursor, in the marks that hold there, and the cursor behind it. */
export function insertVeld(editor: BodyEditor, naam: string): void {
  insertLive(editor, { type: 'veld', naam, children: [{ text: '', ...marksOf(editor) }] });
}

/** Puts the number of a punt at the cursor, and the cursor behind it. */
export function insertVerwijzing(editor: BodyEditor, punt: string): void {
  insertLive(editor, { type: 'verwijzing', punt, children: [{ text: '', ...marksOf(editor) }] });
}

function insertLive(editor: BodyEditor, node: Veld | Verwijzing): void {
  if (editor.selection === null) return;
  asOneStep(editor, () => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) editor.deleteFragment();
    // Behind a veld the cursor needs a text to stand in.
    Transforms.insertNodes(editor, [node, { text: '', ...marksOf(editor) }], { select: true });
  });
}

function marksOf(editor: BodyEditor): { vet?: true; cursief?: true } {
  const marks = Editor.marks(editor);
  return { ...(marks?.vet === true ? { vet: true } : {}), ...(marks?.cursief === true ? { cursief: true } : {}) };
}
