import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './field.tsx';

export type TextAreaProps = FieldTexts & ComponentProps<'textarea'>;

/** Several lines of text with label, help and fault. Takes everything a native textarea takes. */
export function TextArea({ label, help, fault, isLabelHidden, id, className, ...rest }: TextAreaProps) {
  return (
    <Field label={label} help={help} fault={fault} isLabelHidden={isLabelHidden} id={id}>
      {(control) => (
        <textarea {...rest} {...control} className={['cb-control cb-control--area', className].join(' ').trim()} />
      )}
    </Field>
  );
}
