import { assertNever } from '../../model/assert-never.ts';
import type { VeldValue } from '../../model/gegevens.ts';
import { isBlankText } from '../../model/is-blank-text.ts';
import { isIsoDate } from '../../print/dutch-date.ts';
import type { VeldDefinition } from '../../template/template.ts';
import type { Check } from '../check.ts';

/** Every veld that is filled in holds a value of its soort. */
export const veldenHaveTheirSoort: Check = ({ letter, template: { template } }) =>
  template.velden.flatMap((definition) => {
    const { naam, label } = definition;
    const value = letter.gegevens.velden[naam];
    if (value === undefined || (typeof value === 'string' && isBlankText(value))) return [];
    const wanted = wantedFor(definition, value);
    if (wanted === undefined) return [];
    return [
      {
        code: 'veld-onjuist',
        ernst: 'fout',
        sentence: `Bij ‘${label}’ hoort ${wanted}, en dat is ‘${String(value).slice(0, 80)}’ niet.`,
        remedy: `Verbeter ‘${label}’ bij de gegevens van de brief.`,
        place: { soort: 'veld', naam, label },
      } as const,
    ];
  });

/** What should have stood there; undefined when the value is right. */
function wantedFor({ soort, keuzes = [] }: VeldDefinition, value: VeldValue): string | undefined {
  switch (soort) {
    case 'tekst':
      return typeof value === 'string' ? undefined : 'een tekst';
    case 'datum':
      return typeof value === 'string' && isIsoDate(value) ? undefined : 'een bestaande datum';
    case 'getal':
      return typeof value === 'number' ? undefined : 'een getal';
    case 'bedrag':
      return typeof value === 'number' ? undefined : 'een bedrag in euro';
    case 'janee':
      return typeof value === 'boolean' ? undefined : 'ja of nee';
    case 'keuze':
      return typeof value === 'string' && keuzes.includes(value) ? undefined : `een keuze uit ${keuzes.join(', ')}`;
    default:
      return assertNever(soort);
  }
}
