import { type KeyboardEvent, useCallback, useRef } from 'react';
import type { LetterSession } from '../../session/letter-session.ts';
import { takeSelection } from '../editing/take-selection.ts';
import { isTypingKey, veldAtCursor } from '../velden/veld-cursor.ts';
import { keyName } from './key-name.ts';
import { letterKeys } from './letter-keys.ts';

const KEYS = letterKeys();

/** Keys with which the browser moves the cursor. */
const MOVES = /(?:Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/u;

/** Keys that do something in a letter that is only read: all others would change it. */
const READS = /^(?:Shift\+)?Arrow(?:Up|Down)$|^Ctrl\+A$/u;

/**
 * Handles the keys of the editor. On a selected veld Enter, F2 and typing open it (`onVeld`, with what was typed). Tab
 * after Escape leaves the editor, as a way out that always works. An input method has its keys to itself.
 */
export function useLetterKeys(session: LetterSession, onVeld: (first: string | undefined) => void) {
  const isLeaving = useRef(false);
  const wasMoved = useRef(false);
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      const name = keyName(event.nativeEvent);
      const wasLeaving = isLeaving.current;
      isLeaving.current = name === 'Escape' || (wasLeaving && name === 'Shift');
      if (wasLeaving && (name === 'Tab' || name === 'Shift+Tab')) return;
      if (wasMoved.current) takeSelection(session.editor);
      const isHandled = opensVeld(session, event, onVeld) || does(session, name);
      // What is done here waits for React to be shown: until then the page has the old selection.
      wasMoved.current = !isHandled && MOVES.test(name);
      if (!isHandled) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [session, onVeld],
  );
}

function does(session: LetterSession, name: string): boolean {
  return (!session.isReadOnly || READS.test(name)) && KEYS.get(name)?.(session) === true;
}

function opensVeld(session: LetterSession, event: KeyboardEvent, onVeld: (first: string | undefined) => void): boolean {
  if (session.isReadOnly || veldAtCursor(session.editor) === undefined) return false;
  if (event.key === 'Enter' || event.key === 'F2') onVeld(undefined);
  else if (isTypingKey(event)) onVeld(event.key);
  else return false;
  return true;
}
