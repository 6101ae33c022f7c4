import type { Node } from 'slate';
import { ReactEditor } from 'slate-react';

/** The element that draws a node; `undefined` while it is not on the page. */
export function domNodeOf(editor: ReactEditor, node: Node): HTMLElement | undefined {
  try {
    return ReactEditor.toDOMNode(editor, node);
  } catch {
    // Slate throws for what was not drawn yet, and has no other way to ask.
    return undefined;
  }
}
