import { assertNever } from '../../../letter/model/assert-never.ts';
import type { VeldValue } from '../../../letter/model/gegevens.ts';
import type { VeldDefinition } from '../../../letter/template/template.ts';
import { nl } from '../../text/nl.ts';
import { Select, type SelectOption } from '../../theme/components/select.tsx';
import { withVeld } from './change-gegevens.ts';
import { DateField } from './date-field.tsx';
import { useGegevensForm } from './gegevens-form.ts';
import { JaNeeField } from './ja-nee-field.tsx';
import { NumberField } from './number-field.tsx';
import { TextGegevenField } from './text-gegeven-field.tsx';

/** The field for one veld of the template. */
export function VeldField({ definition }: { definition: VeldDefinition }) {
  const { session, gegevens } = useGegevensForm();
  const { naam, soort, uitleg, verplicht } = definition;
  const value = gegevens.velden[naam];
  const field = `veld-${naam}`;
  const label = verplicht ? definition.label : nl.gegevens.magLeeg(definition.label);
  const onChange = (next: VeldValue | undefined) => session.setGegevens((all) => withVeld(all, naam, next), field);
  const shared = { field, label, help: uitleg, onChange };
  switch (soort) {
    case 'tekst':
      return <TextGegevenField {...shared} value={textOf(value)} rows={2} />;
    case 'datum':
      return <DateField {...shared} value={value === undefined ? undefined : textOf(value)} />;
    case 'getal':
    case 'bedrag':
      return <NumberField {...shared} soort={soort} value={value} />;
    case 'janee':
      return <JaNeeField {...shared} value={value} />;
    case 'keuze':
      return <KeuzeField {...shared} keuzes={definition.keuzes ?? []} value={textOf(value)} />;
    default:
      return assertNever(soort);
  }
}

type KeuzeFieldProps = {
  field: string;
  label: string;
  help: string;
  keuzes: readonly string[];
  value: string;
  onChange: (value: string | undefined) => void;
};

function KeuzeField({ field, label, help, keuzes, value, onChange }: KeuzeFieldProps) {
  const { faultOf, isSeen, onLeave } = useGegevensForm();
  // A value that the template does not offer is shown all the same: it stands in the letter.
  const values = value === '' || keuzes.includes(value) ? keuzes : [value, ...keuzes];
  const none: SelectOption = { value: '', label: nl.gegevens.maakKeuze };
  return (
    <Select
      id={field}
      label={label}
      help={help}
      fault={isSeen(field) ? faultOf(field) : undefined}
      options={[none, ...values.map((one) => ({ value: one, label: one }))]}
      value={value}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      onBlur={() => onLeave(field)}
    />
  );
}

function textOf(value: VeldValue | undefined): string {
  return value === undefined ? '' : String(value);
}
