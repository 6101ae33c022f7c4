import type { Settings } from '../../main/contract.ts';
import { nl } from '../text/nl.ts';
import { TextField } from '../theme/components/text-field.tsx';

export type PersonFieldsProps = {
  settings: Pick<Settings, 'naam' | 'functie'>;
  onChange: (part: Partial<Settings>) => void;
};

/** Name and function of the user, in the settings and at the first start. */
export function PersonFields({ settings, onChange }: PersonFieldsProps) {
  return (
    <>
      <TextField
        label={nl.settings.naam}
        help={nl.settings.naamUitleg}
        maxLength={200}
        value={settings.naam}
        onChange={(event) => onChange({ naam: event.target.value })}
        data-autofocus
      />
      <TextField
        label={nl.settings.functie}
        help={nl.settings.functieVoorbeeld}
        maxLength={200}
        value={settings.functie}
        onChange={(event) => onChange({ functie: event.target.value })}
      />
    </>
  );
}
