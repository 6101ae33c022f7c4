import type { Gegevens } from '../../../letter/model/gegevens.ts';
import { nl } from '../../text/nl.ts';
import { Select } from '../../theme/components/select.tsx';
import { type TextGegeven, withText } from './change-gegevens.ts';
import { DateField } from './date-field.tsx';
import { useGegevensForm } from './gegevens-form.ts';
import { TextGegevenField } from './text-gegeven-field.tsx';

const OPENBAARHEDEN: readonly Gegevens['openbaarheid'][] = ['openbaar', 'vertrouwelijk', 'geheim'];

/** Kenmerk, datum and onderwerp, under the labels of the huisstijl. */
export function BriefFields() {
  const { session, gegevens } = useGegevensForm();
  const { labels, kenmerk } = session.huisstijl;
  const text = (naam: TextGegeven) => ({
    field: `gegeven-${naam}`,
    label: labels[naam],
    value: gegevens[naam] ?? '',
    onChange: (value: string | undefined) =>
      session.setGegevens((all) => withText(all, naam, value), `gegeven-${naam}`),
  });
  const uwKenmerk = text('uw_kenmerk');
  return (
    <>
      <TextGegevenField {...text('kenmerk')} help={nl.gegevens.kenmerkUitleg(kenmerk.uitleg, kenmerk.voorbeeld)} />
      <TextGegevenField {...uwKenmerk} label={nl.gegevens.magLeeg(uwKenmerk.label)} />
      <DateField {...text('datum')} help={nl.gegevens.datumUitleg} value={gegevens.datum} />
      <TextGegevenField {...text('onderwerp')} rows={2} />
      <Select
        id="gegeven-openbaarheid"
        label={nl.gegevens.openbaarheid}
        options={OPENBAARHEDEN.map((value) => ({ value, label: nl.gegevens.openbaarheden[value] }))}
        value={gegevens.openbaarheid}
        onChange={(event) => {
          const openbaarheid = OPENBAARHEDEN.find((one) => one === event.target.value);
          if (openbaarheid !== undefined) session.setGegevens((all) => ({ ...all, openbaarheid }));
        }}
      />
    </>
  );
}
