import type { GeadresseerdeSoort } from '../../../letter/model/gegevens.ts';
import { nl } from '../../text/nl.ts';
import { Select } from '../../theme/components/select.tsx';
import { linesOf, textOfLines } from './change-gegevens.ts';
import { useGegevensForm } from './gegevens-form.ts';
import { TextGegevenField } from './text-gegeven-field.tsx';

const SOORTEN: readonly GeadresseerdeSoort[] = ['orgaan', 'organisatie', 'persoon'];

/** To whom the letter goes and how it greets them. */
export function GeadresseerdeFields() {
  const { session, gegevens } = useGegevensForm();
  const { soort, regels } = gegevens.geadresseerde;
  return (
    <>
      <TextGegevenField
        field="gegeven-geadresseerde"
        label={nl.gegevens.aan}
        help={nl.gegevens.aanUitleg}
        rows={3}
        value={textOfLines(regels)}
        onChange={(text) =>
          session.setGegevens(
            (all) => ({ ...all, geadresseerde: { ...all.geadresseerde, regels: linesOf(text) } }),
            'gegeven-geadresseerde',
          )
        }
      />
      <Select
        label={nl.gegevens.soort}
        help={nl.gegevens.soortUitleg}
        options={SOORTEN.map((value) => ({ value, label: nl.gegevens.soorten[value] }))}
        value={soort}
        onChange={(event) => {
          const chosen = SOORTEN.find((one) => one === event.target.value);
          if (chosen === undefined) return;
          session.setGegevens((all) => ({ ...all, geadresseerde: { ...all.geadresseerde, soort: chosen } }));
        }}
      />
      <TextGegevenField
        field="gegeven-aanhef"
        label={nl.gegevens.aanhef}
        value={gegevens.aanhef}
        onChange={(aanhef) => session.setGegevens((all) => ({ ...all, aanhef }), 'gegeven-aanhef')}
      />
    </>
  );
}
