import { useEffect, useState } from 'react';
import { LONGEST_TEXT } from '../../../letter/model/gegevens-schema.ts';
import { nl } from '../../text/nl.ts';
import { TextArea } from '../../theme/components/text-area.tsx';
import { TextField } from '../../theme/components/text-field.tsx';
import { fitsLetter } from './change-gegevens.ts';
import { useGegevensForm } from './gegevens-form.ts';

export type TextGegevenFieldProps = {
  field: string;
  label: string;
  help?: string;
  value: string;
  /** How many lines are seen at once; absent: one line, and Enter makes no other. */
  rows?: number;
  onChange: (value: string) => void;
};

/**
 * A text of the form, on one line or several. What is pasted and is longer than a letter can hold is not cut off, as
 * `maxLength` would do without a word: it is not taken in, and the field says why.
 */
export function TextGegevenField({ field, label, help, value, rows, onChange }: TextGegevenFieldProps) {
  const { faultOf, isSeen, onLeave } = useGegevensForm();
  const [refused, setRefused] = useState<number>();
  // The browser goes to the end of what was pasted, also when it is not taken in.
  useEffect(() => {
    if (refused !== undefined) document.getElementById(field)?.scrollIntoView({ block: 'center' });
  }, [refused, field]);
  const change = (text: string) => {
    const fits = fitsLetter(text, value);
    setRefused(fits ? undefined : text.length);
    if (fits) onChange(text);
  };
  const found = isSeen(field) ? faultOf(field) : undefined;
  const shared = {
    id: field,
    label,
    help,
    fault: refused === undefined ? found : nl.gegevens.teLang(refused, LONGEST_TEXT),
    value,
    onBlur: () => {
      setRefused(undefined);
      onLeave(field);
    },
  };
  return rows === undefined ? (
    <TextField {...shared} onChange={(event) => change(event.target.value)} />
  ) : (
    <TextArea {...shared} rows={rows} onChange={(event) => change(event.target.value)} />
  );
}
