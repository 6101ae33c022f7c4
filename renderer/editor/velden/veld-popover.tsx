import './veld-popover.css';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { LONGEST_TEXT } from '../../../letter/model/gegevens-schema.ts';
import { displayValue } from '../../../letter/template/display-value.ts';
import { isoDayOf } from '../../panels/calendar.ts';
import { fitsLetter } from '../../panels/gegevens/change-gegevens.ts';
import { understoodText } from '../../panels/gegevens/date-texts.ts';
import { useSession } from '../../session/session-context.ts';
import { nl } from '../../text/nl.ts';
import { type EditableVeld, typedValue, valueFault } from './editable-veld.ts';
import { VeldControl } from './veld-control.tsx';

/** How the user left: with the value, without, or to the next or previous empty veld. */
export type VeldPopoverEnd = 'done' | 'cancelled' | 'next' | 'previous' | 'elsewhere';

export type VeldPopoverProps = {
  veld: EditableVeld;
  /** The sign with which typing began; without it the value that is there is selected. */
  first: string | undefined;
  /** Where the veld stands, in px from the upper left of the sheet. */
  at: { x: number; y: number };
  onEnd: (end: VeldPopoverEnd) => void;
};

/** A small field at a veld in the text, in which its value is typed without leaving the place. */
export function VeldPopover({ veld, first, at, onEnd }: VeldPopoverProps) {
  const session = useSession();
  const today = isoDayOf(new Date());
  const [text, setText] = useState(first ?? displayValue(veld.soort, veld.value) ?? '');
  const [fault, setFault] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  const value = typedValue(veld.soort, text, today);

  useLayoutEffect(() => {
    const control = box.current?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
    control?.focus();
    if (control instanceof HTMLInputElement && first === undefined) control.select();
  }, [first]);

  function take(typed: string) {
    const fits = fitsLetter(typed, text);
    if (fits) setText(typed);
    setFault(fits ? undefined : nl.gegevens.teLang(typed.length, LONGEST_TEXT));
  }

  function end(how: VeldPopoverEnd) {
    if (isDone.current) return;
    isDone.current = true;
    if (how !== 'cancelled') session.setGegevens((gegevens) => veld.change(gegevens, value));
    onEnd(how);
  }

  function onKeyDown(event: KeyboardEvent) {
    const ends: Record<string, VeldPopoverEnd> = {
      Enter: 'done',
      Escape: 'cancelled',
      Tab: event.shiftKey ? 'previous' : 'next',
    };
    const how = ends[event.key];
    if (how === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const found = how === 'cancelled' ? undefined : valueFault(veld.soort, value, today);
    setFault(found);
    if (found === undefined) end(how);
  }

  return (
    <div
      ref={box}
      className="cb-veld-popover"
      style={{ left: `${at.x}px`, top: `${at.y}px` }}
      role="dialog"
      aria-label={veld.label}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) end('elsewhere');
      }}
    >
      <VeldControl veld={veld} text={text} fault={fault} onText={take} />
      <p className="cb-veld-popover__help" aria-live="polite">
        {(veld.soort === 'datum' && understoodText(value === undefined ? undefined : String(value))) ||
          nl.editor.veld.toetsen}
      </p>
    </div>
  );
}
