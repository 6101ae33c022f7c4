import { type ReactNode, type RefObject, useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LetterSession } from '../../session/letter-session.ts';
import { nl } from '../../text/nl.ts';
import { announce } from '../editing/announcements.ts';
import { domNodeOf } from '../editing/dom-node-of.ts';
import { focusText } from '../editing/focus-text.ts';
import { type EditableVeld, editableVeld } from './editable-veld.ts';
import { goBehindVeld, goToEmptyVeld, veldAtCursor } from './veld-cursor.ts';
import { VeldPopover, type VeldPopoverEnd } from './veld-popover.tsx';

type Open = { veld: EditableVeld; first: string | undefined; at: { x: number; y: number } };

/**
 * The field at the veld with the cursor. `open` shows it (or says why it cannot), `popover` is what to draw on the sheet;
 * afterwards the cursor stands behind the veld, or on the next one that is empty.
 */
export function useVeldPopover(session: LetterSession, sheet: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<Open>();
  const open = useCallback(
    (first: string | undefined) => {
      if (session.isReadOnly) return;
      const found = veldAtCursor(session.editor);
      const chip = found && domNodeOf(session.editor, found[0]);
      if (found === undefined || chip == null || sheet.current === null) return;
      const veld = editableVeld(session, found[0].naam);
      if (veld === undefined) announce(session.editor, nl.editor.veld.berekend);
      else {
        // At once: a key that came before the field had the focus would open it anew, and be lost.
        const at = placeUnder(chip, sheet.current);
        flushSync(() => setShown({ veld, first, at }));
      }
    },
    [session, sheet],
  );
  const onEnd = useCallback(
    (end: VeldPopoverEnd) => {
      setShown(undefined);
      if (end === 'elsewhere') return;
      if (end === 'done') goBehindVeld(session.editor);
      if (end === 'next' || end === 'previous') leaveVeld(session, end === 'next' ? 1 : -1);
      focusText(session.editor);
    },
    [session],
  );
  const popover: ReactNode = shown && <VeldPopover {...shown} onEnd={onEnd} />;
  return { open, popover };
}

function leaveVeld(session: LetterSession, step: 1 | -1): void {
  if (!goToEmptyVeld(session.editor, session.state().values, step)) goBehindVeld(session.editor);
}

function placeUnder(chip: Element, sheet: Element): Open['at'] {
  const line = Array.from(chip.getClientRects()).at(-1) ?? chip.getBoundingClientRect();
  const paper = sheet.getBoundingClientRect();
  return { x: Math.max(Math.min(line.left - paper.left, paper.width - 360), 0), y: line.bottom - paper.top + 4 };
}
