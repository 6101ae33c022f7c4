import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './field.tsx';

export type TextFieldProps = FieldTexts & Omit<ComponentProps<'input'>, 'type'> & { type?: 'text' | 'search' };

/** One line of text with its label, help and fault. Takes everything a native input takes. */
export function TextField({ label, help, fault, isLabelHidden, id, className, type, ...rest }: TextFieldProps) {
  return (
    <Field label={label} help={help} fault={fault} isLabelHidden={isLabelHidden} id={id}>
      {(control) => (
        <input
          type={type ?? 'text'}
          autoComplete="off"
          {...rest}
          {...control}
          className={['cb-control', className].join(' ').trim()}
        />
      )}
    </Field>
  );
}
