import { Range, Transforms } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { breakAtCursor } from '../transforms/break-at-cursor.ts';
import { entryAbove } from '../transforms/entry-above.ts';

/**
 * Enter does what the place asks for (`breakAtCursor`). Shift+Enter begins an alinea within a wens; elsewhere it does what
 * Enter does, because a letter has no loose line ends.
 */
export function withBreaks(editor: BodyEditor): void {
  const { insertBreak } = editor;
  const withoutSelected = (work: () => void) => () => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) editor.deleteFragment();
    work();
  };
  editor.insertBreak = withoutSelected(() => {
    if (!breakAtCursor(editor)) insertBreak();
  });
  editor.insertSoftBreak = withoutSelected(() => {
    const isInPunt = entryAbove(editor, ['punt']) !== undefined && entryAbove(editor, ['item']) === undefined;
    if (isInPunt) Transforms.splitNodes(editor, { always: true });
    else if (!breakAtCursor(editor)) insertBreak();
  });
}
