import { TextArea } from '../../theme/components/text-area.tsx';
import { TextField } from '../../theme/components/text-field.tsx';
import { LONGEST_TEXT } from './change-gegevens.ts';
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

/** A text of the form, on one line or several. */
export function TextGegevenField({ field, label, help, value, rows, onChange }: TextGegevenFieldProps) {
  const { faultOf, isSeen, onLeave } = useGegevensForm();
  const shared = {
    id: field,
    label,
    help,
    fault: isSeen(field) ? faultOf(field) : undefined,
    maxLength: LONGEST_TEXT,
    value,
    onBlur: () => onLeave(field),
  };
  return rows === undefined ? (
    <TextField {...shared} onChange={(event) => onChange(event.target.value)} />
  ) : (
    <TextArea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
  );
}
