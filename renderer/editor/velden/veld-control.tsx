import { nl } from '../../text/nl.ts';
import { Select } from '../../theme/components/select.tsx';
import { TextField } from '../../theme/components/text-field.tsx';
import type { EditableVeld } from './editable-veld.ts';

export type VeldControlProps = {
  veld: EditableVeld;
  text: string;
  fault: string | undefined;
  onText: (text: string) => void;
};

/** The field for one veld, by its soort: a choice, or a line of text. */
export function VeldControl({ veld, text, fault, onText }: VeldControlProps) {
  const choices = veld.soort === 'janee' ? [nl.editor.veld.ja, nl.editor.veld.nee] : veld.keuzes;
  if (veld.soort !== 'janee' && veld.soort !== 'keuze') {
    return (
      <TextField
        label={veld.label}
        fault={fault}
        value={text}
        inputMode={veld.soort === 'getal' || veld.soort === 'bedrag' ? 'decimal' : 'text'}
        onChange={(event) => onText(event.target.value)}
      />
    );
  }
  // A value that the template does not offer is shown all the same: it stands in the letter.
  const values = text === '' || choices.includes(text) ? choices : [text, ...choices];
  return (
    <Select
      label={veld.label}
      fault={fault}
      value={text}
      options={[{ value: '', label: nl.editor.veld.kies }, ...values.map((value) => ({ value, label: value }))]}
      onChange={(event) => onText(event.target.value)}
    />
  );
}
