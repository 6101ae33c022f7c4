import type { VeldValue } from '../../../letter/model/gegevens.ts';
import { formatDutchAmount } from '../../../letter/print/dutch-amount.ts';
import { formatDutchNumber } from '../../../letter/print/dutch-number.ts';
import { nl } from '../../text/nl.ts';
import { TextField } from '../../theme/components/text-field.tsx';
import { parseDutchAmount, parseDutchNumber } from '../parse-dutch-number.ts';
import { useGegevensForm } from './gegevens-form.ts';
import { useTypedText } from './use-typed-text.ts';

const SOORTEN = {
  getal: { parse: parseDutchNumber, format: formatDutchNumber, fault: nl.gegevens.getalOnbekend },
  bedrag: { parse: parseDutchAmount, format: formatDutchAmount, fault: nl.gegevens.bedragOnbekend },
} as const;

export type NumberFieldProps = {
  field: string;
  soort: keyof typeof SOORTEN;
  label: string;
  help: string;
  /** A number, or what was typed and could not be read as one. */
  value: VeldValue | undefined;
  onChange: (value: VeldValue | undefined) => void;
};

/** A number or an amount of euros, typed the Dutch way; after leaving it is shown as the letter does. */
export function NumberField({ field, soort, label, help, value, onChange }: NumberFieldProps) {
  const { faultOf, isSeen, onLeave } = useGegevensForm();
  const { parse, format, fault: notRead } = SOORTEN[soort];
  const typed = useTypedText<VeldValue>(value, {
    show: (one) => (typeof one === 'number' ? (format(one) ?? String(one)) : String(one)),
    read: (text) => (text.trim() === '' ? undefined : (parse(text) ?? text)),
  });
  const isUnread = value !== undefined && typeof value !== 'number';
  const fault = isSeen(field) && !typed.isTyping ? (isUnread ? notRead : faultOf(field)) : undefined;
  return (
    <TextField
      id={field}
      label={label}
      help={help}
      fault={fault}
      inputMode="decimal"
      maxLength={100}
      value={typed.text}
      onChange={(event) => onChange(typed.type(event.target.value))}
      onBlur={() => {
        typed.leave();
        onLeave(field);
      }}
    />
  );
}
