import { Editor } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';

export type Mark = 'vet' | 'cursief';

/** Whether what is typed or selected now has a mark. */
export function hasMark(editor: BodyEditor, mark: Mark): boolean {
  return editor.selection !== null && Editor.marks(editor)?.[mark] === true;
}

export function toggleMark(editor: BodyEditor, mark: Mark): void {
  if (editor.selection === null) return;
  if (hasMark(editor, mark)) Editor.removeMark(editor, mark);
  else Editor.addMark(editor, mark, true);
}
