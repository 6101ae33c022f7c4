import { useEffect } from 'react';
import type { LetterSession } from '../../session/letter-session.ts';
import { entryAbove } from '../transforms/entry-above.ts';
import { domNodeOf } from './dom-node-of.ts';
import { onEditorChange } from './editor-changes.ts';

/** Marks the chip in which the cursor stands. By hand: else every chip would look at every move of the cursor. */
export function useSelectedChip({ editor }: LetterSession): void {
  useEffect(() => {
    let marked: HTMLElement | undefined;
    return onEditorChange(editor, () => {
      const chip = editor.selection === null ? undefined : entryAbove(editor, ['veld', 'verwijzing', 'ondertekening']);
      const element = chip && domNodeOf(editor, chip[0]);
      if (element === marked) return;
      marked?.removeAttribute('data-selected');
      element?.setAttribute('data-selected', '');
      marked = element ?? undefined;
    });
  }, [editor]);
}
