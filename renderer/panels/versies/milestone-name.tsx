import { useLayoutEffect, useRef } from 'react';
import { nl } from '../../text/nl.ts';
import { TextField } from '../../theme/components/text-field.tsx';

export type MilestoneNameProps = {
  time: string;
  naam: string;
  /** `undefined`: it stays as it was. */
  onDone: (naam: string | undefined) => void;
};

/** The name of a version, typed in its row: Enter or leaving the field keeps it, Escape does not. */
export function MilestoneName({ time, naam, onDone }: MilestoneNameProps) {
  const row = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    const field = row.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);

  function done(typed: string | undefined) {
    if (isDone.current) return;
    isDone.current = true;
    onDone(typed);
  }

  return (
    <div className="cb-version cb-version--naming" ref={row}>
      <span className="cb-version__time">{time}</span>
      <TextField
        label={nl.versies.naam}
        isLabelHidden
        defaultValue={naam}
        maxLength={200}
        placeholder={nl.versies.naamVoorbeeld}
        onBlur={(event) => done(event.currentTarget.value.trim())}
        onKeyDown={(event) => {
          if (event.key === 'Enter') done(event.currentTarget.value.trim());
          else if (event.key === 'Escape') done(undefined);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
    </div>
  );
}
