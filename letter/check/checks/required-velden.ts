import type { Check } from '../check.ts';

/** Every veld that the template demands has a value. */
export const requiredVelden: Check = ({ letter, template }) =>
  template.velden
    .filter(({ naam, verplicht }) => verplicht && isMissing(letter.gegevens.velden[naam]))
    .map(({ naam, label }) => ({
      code: 'veld-ontbreekt',
      ernst: 'fout',
      sentence: `'${label}' is nog niet ingevuld.`,
      remedy: `Vul '${label}' in bij de gegevens van de brief.`,
      place: { soort: 'veld', naam, label },
    }));

function isMissing(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}
