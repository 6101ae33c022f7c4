import { flushSync } from 'react-dom';
import { ReactEditor } from 'slate-react';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { showSelection } from './show-selection.ts';

/** Editors that get the focus at the end of this turn. */
const awaited = new WeakSet<BodyEditor>();

/** Shows a change at once when the focus waits for it: the cursor cannot stand in what is not on the page yet. */
export function withFocusAtOnce(editor: BodyEditor): void {
  const { onChange } = editor;
  editor.onChange = (options) => {
    if (awaited.has(editor)) flushSync(() => onChange(options));
    else onChange(options);
  };
}

/**
 * Gives the text the focus, once the change that was just made has gone through: after this turn. Slate's own focus, asked
 * for at once, waits longer and loses what is typed meanwhile, or takes the focus from a field that got it meanwhile. A
 * dialog that gives the focus back to its button as it closes must have gone before: `flushSync`.
 */
export function focusText(editor: BodyEditor & ReactEditor): void {
  awaited.add(editor);
  queueMicrotask(() => {
    awaited.delete(editor);
    ReactEditor.focus(editor);
    showSelection(editor);
  });
}
