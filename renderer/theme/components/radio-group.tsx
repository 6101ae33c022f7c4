import './radio-group.css';
import { useId } from 'react';
import type { SelectOption } from './select.tsx';

export type RadioGroupProps = {
  label: string;
  options: readonly SelectOption[];
  value: string;
  onChange: (value: string) => void;
  help?: string;
};

/** A choice of one that is shown whole. Native radio buttons: Tab enters the group, arrows choose. */
export function RadioGroup({ label, options, value, onChange, help }: RadioGroupProps) {
  const name = useId();
  const helpId = `${name}-help`;
  return (
    <fieldset className="cb-radio-group" aria-describedby={help === undefined ? undefined : helpId}>
      <legend className="cb-radio-group__legend">{label}</legend>
      {help !== undefined && (
        <p className="cb-radio-group__help" id={helpId}>
          {help}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value} className="cb-radio-group__option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
