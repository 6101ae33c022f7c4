import { formatDutchDate } from '../../../letter/print/dutch-date.ts';
import { Field } from '../../theme/components/field.tsx';
import { isoDayOf } from '../calendar.ts';
import { dateFault, dateValue, understoodText } from './date-texts.ts';
import { useGegevensForm } from './gegevens-form.ts';
import { useTypedText } from './use-typed-text.ts';

export type DateFieldProps = {
  field: string;
  label: string;
  help?: string;
  /** ISO date, or what was typed and could not be understood. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
};

/** A date typed as people write it; says as what it was understood, and after leaving shows it as the letter does. */
export function DateField({ field, label, help, value, onChange }: DateFieldProps) {
  const { faultOf, isSeen, onLeave } = useGegevensForm();
  const today = isoDayOf(new Date());
  const typed = useTypedText(value, {
    show: (date: string) => formatDutchDate(date) ?? date,
    read: (text) => dateValue(text, today),
  });
  const fault = isSeen(field) && !typed.isTyping ? (dateFault(value, today) ?? faultOf(field)) : undefined;
  return (
    <Field label={label} help={help} fault={fault} id={field}>
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            className="cb-control"
            autoComplete="off"
            maxLength={200}
            value={typed.text}
            onChange={(event) => onChange(typed.type(event.target.value))}
            onBlur={() => {
              typed.leave();
              onLeave(field);
            }}
          />
          <output className="cb-gegevens__understood" htmlFor={control.id}>
            {typed.isTyping ? understoodText(value) : undefined}
          </output>
        </>
      )}
    </Field>
  );
}
