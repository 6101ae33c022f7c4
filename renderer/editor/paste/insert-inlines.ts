import { Transforms } from 'slate';
import type { BodyEditor, Inline } from '../../../letter/body/body.ts';

/** Puts inlines at the cursor and the cursor behind them. Text without marks takes on those of its surroundings. */
export function insertInlines(editor: BodyEditor, inlines: readonly Inline[]): void {
  const [only] = inlines;
  if (only === undefined) return;
  if (inlines.length === 1 && 'text' in only && only.vet === undefined && only.cursief === undefined) {
    Transforms.insertText(editor, only.text);
    return;
  }
  // Behind a veld the cursor needs a text to stand in.
  Transforms.insertNodes(editor, [...inlines, { text: '' }], { select: true });
}
