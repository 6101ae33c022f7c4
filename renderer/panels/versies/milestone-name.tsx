import { useLayoutEffect, useRef } from 'react';
import { nl } from '../../text/nl.ts';
import { TextField } from '../../theme/components/text-field.tsx';

export type MilestoneNameProps = {
  time: string;
  naam: string;
  /** `naam` is `undefined`: it stays as it was. `isByKey`: the focus was in the field until now, and nowhere else. */
  onDone: (naam: string | undefined, isByKey: boolean) => void;
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

  function done(typed: string | undefined, isByKey: boolean) {
    if (isDone.current) return;
    isDone.current = true;
    onDone(typed, isByKey);
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
        onBlur={(event) => done(event.currentTarget.value.trim(), false)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') done(event.currentTarget.value.trim(), true);
          else if (event.key === 'Escape') done(undefined, true);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
    </div>
  );
}
