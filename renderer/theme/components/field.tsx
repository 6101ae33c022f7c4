import './field.css';
import { type ReactNode, useId } from 'react';

/** What every field of a form may say about itself. */
export type FieldTexts = {
  label: string;
  /** One line below the label. */
  help?: string | undefined;
  /** What is wrong with the value, with what to do; the control is then marked as invalid. */
  fault?: string | undefined;
  /** The label is read aloud but not shown: only where the place says it already, as for a search field. */
  isLabelHidden?: boolean | undefined;
};

/** What the control of a field must carry so that label, help and fault belong to it. */
export type FieldControl = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

export type FieldProps = FieldTexts & { id?: string | undefined; children: (control: FieldControl) => ReactNode };

/** Label, help and fault around one control. The control gets its attributes through the function in `children`. */
export function Field({ label, help, fault, isLabelHidden, id, children }: FieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const helpId = `${controlId}-help`;
  const faultId = `${controlId}-fault`;
  const describedBy = [help && helpId, fault && faultId].filter(Boolean).join(' ');
  return (
    <div className="cb-field">
      <label className={isLabelHidden ? 'cb-visually-hidden' : 'cb-field__label'} htmlFor={controlId}>
        {label}
      </label>
      {help && (
        <p className="cb-field__help" id={helpId}>
          {help}
        </p>
      )}
      {children({
        id: controlId,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': fault ? true : undefined,
      })}
      {fault && (
        <p className="cb-field__fault" id={faultId}>
          {fault}
        </p>
      )}
    </div>
  );
}
