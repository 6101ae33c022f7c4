import type { Operation } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { BodyEditor } from '../../letter/body/body.ts';

/** After a pause of this many ms, typing is a new step, in the text as in a field. */
export const PAUSE = 1000;

/**
 * Parts what is typed into steps: a word with the white space after it, and what is typed after a pause. Slate joins
 * everything that is typed in one go.
 */
export function followTyping(editor: BodyEditor): void {
  const { apply } = editor;
  let typedAt = 0;
  editor.apply = (operation) => {
    if (operation.type === 'set_selection') return apply(operation);
    const now = Date.now();
    if (isNewChange(editor) && (now - typedAt > PAUSE || beginsWord(operation, lastOperation(editor)))) {
      editor.history = { undos: [], redos: [] };
    }
    typedAt = now;
    apply(operation);
  };
}

/** Whether the operation stands by itself, and is not a part of what is being done or asked to be merged into it. */
function isNewChange(editor: BodyEditor): boolean {
  const isAlone = editor.operations.every(({ type }) => type === 'set_selection');
  return isAlone && HistoryEditor.isMerging(editor) !== true && HistoryEditor.isSaving(editor) !== false;
}

function lastOperation({ history }: BodyEditor): Operation | undefined {
  return history.undos.at(-1)?.operations.at(-1);
}

function beginsWord(operation: Operation, last: Operation | undefined): boolean {
  return (
    operation.type === 'insert_text' &&
    last?.type === 'insert_text' &&
    /\s$/u.test(last.text) &&
    /^\S/u.test(operation.text)
  );
}
