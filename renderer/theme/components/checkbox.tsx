import './checkbox.css';
import { type ComponentProps, useId } from 'react';

export type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & {
  label: string;
  /** One line below the label. */
  help?: string;
};

/** A yes or no with its words behind it; the words belong to the target. */
export function Checkbox({ label, help, className, ...rest }: CheckboxProps) {
  const helpId = useId();
  return (
    <div className={['cb-checkbox', className].join(' ').trim()}>
      <label className="cb-checkbox__label">
        <input type="checkbox" aria-describedby={help === undefined ? undefined : helpId} {...rest} />
        <span>{label}</span>
      </label>
      {help !== undefined && (
        <p className="cb-checkbox__help" id={helpId}>
          {help}
        </p>
      )}
    </div>
  );
}
