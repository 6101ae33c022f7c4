import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './field.tsx';

export type SelectOption = { value: string; label: string };

export type SelectProps = FieldTexts &
  Omit<ComponentProps<'select'>, 'children' | 'multiple'> & { options: readonly SelectOption[] };

/** A choice of one out of a list: the native control, which every screen reader and keyboard knows. */
export function Select({ label, help, fault, isLabelHidden, id, className, options, ...rest }: SelectProps) {
  return (
    <Field label={label} help={help} fault={fault} isLabelHidden={isLabelHidden} id={id}>
      {(control) => (
        <select {...rest} {...control} className={['cb-control', className].join(' ').trim()}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
