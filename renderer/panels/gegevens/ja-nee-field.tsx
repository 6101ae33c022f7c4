import { nl } from '../../text/nl.ts';
import { useGegevensForm } from './gegevens-form.ts';

export type JaNeeFieldProps = {
  field: string;
  label: string;
  help: string;
  value: unknown;
  onChange: (value: boolean | undefined) => void;
};

const CHOICES = [
  { key: 'ja', value: true, label: nl.gegevens.ja },
  { key: 'nee', value: false, label: nl.gegevens.nee },
  { key: 'nog-niet', value: undefined, label: nl.gegevens.nogNiet },
] as const;

/** Yes, no, or not known yet: native radio buttons, arrows choose. */
export function JaNeeField({ field, label, help, value, onChange }: JaNeeFieldProps) {
  const { faultOf, isSeen, onLeave } = useGegevensForm();
  const fault = isSeen(field) ? faultOf(field) : undefined;
  const describedBy = [`${field}-help`, fault && `${field}-fault`].filter(Boolean).join(' ');
  return (
    <fieldset
      className="cb-field cb-ja-nee"
      aria-describedby={describedBy}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave(field);
      }}
    >
      <legend className="cb-field__label">{label}</legend>
      <p className="cb-field__help" id={`${field}-help`}>
        {help}
      </p>
      <div className="cb-ja-nee__choices">
        {CHOICES.map((choice) => (
          <label key={choice.key} className="cb-ja-nee__choice">
            <input
              type="radio"
              id={value === choice.value ? field : undefined}
              name={field}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {fault && (
        <p className="cb-field__fault" id={`${field}-fault`}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}
