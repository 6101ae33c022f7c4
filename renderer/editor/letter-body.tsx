import { type ClipboardEvent, type MouseEvent, useCallback, useEffect } from 'react';
import { Editable, ReactEditor, Slate } from 'slate-react';
import type { LetterSession } from '../session/letter-session.ts';
import { nl } from '../text/nl.ts';
import { knowFocus } from './editing/know-focus.ts';
import { scrollToCursor } from './editing/scroll-to-cursor.ts';
import { withoutSelectionSearch } from './editing/without-selection-search.ts';
import { drawChunk, drawElement, drawLeaf } from './elements/draw-element.tsx';
import { useLetterKeys } from './keyboard/use-letter-keys.ts';

export type LetterBodyProps = {
  session: LetterSession;
  /** The user wants to fill in the veld at the cursor; `first` is what was typed to begin with. */
  onVeld: (first: string | undefined) => void;
};

/** A text that cannot be typed in is still one that is gone to, read and scrolled by keyboard. */
const READ_ONLY = { role: 'textbox', 'aria-readonly': true, tabIndex: 0 } as const;

/** The part of the letter that is typed. Its document is that of the session; nothing of it is kept here. */
export function LetterBody({ session, onVeld }: LetterBodyProps) {
  const { editor } = session;
  const onKeyDown = useLetterKeys(session, onVeld);
  useEffect(() => knowFocus(editor), [editor]);
  useEffect(() => withoutSelectionSearch(ReactEditor.toDOMNode(editor, editor)), [editor]);
  const onCut = useCallback(
    (event: ClipboardEvent) => {
      // The text stays selected while a button or a list has the focus, and Chromium would cut it from there.
      if (ReactEditor.isFocused(editor)) return false;
      event.preventDefault();
      return true;
    },
    [editor],
  );
  const onDoubleClick = useCallback(
    (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-veld]') !== null) onVeld(undefined);
    },
    [onVeld],
  );
  return (
    <Slate editor={editor} initialValue={editor.children}>
      <Editable
        className="cb-l-body"
        aria-label={nl.editor.body}
        aria-multiline="true"
        aria-description={nl.editor.body_help}
        lang="nl"
        // The spelling of the window's engine would fetch its word lists from the network.
        spellCheck={false}
        disableDefaultStyles
        readOnly={session.isReadOnly}
        {...(session.isReadOnly ? READ_ONLY : {})}
        renderElement={drawElement}
        renderLeaf={drawLeaf}
        renderChunk={drawChunk}
        scrollSelectionIntoView={scrollToCursor}
        onKeyDown={onKeyDown}
        onCut={onCut}
        onDoubleClick={onDoubleClick}
      />
    </Slate>
  );
}
