import { isBlankText } from '../../model/is-blank-text.ts';
import type { VeldDefinition } from '../../template/template.ts';
import type { Check, CheckInput } from '../check.ts';

/** Every veld that the template demands has a value. */
export const requiredVelden: Check = (input) =>
  openVelden(input).map(({ naam, label }) => ({
    code: 'veld-ontbreekt',
    ernst: 'fout',
    sentence: `‘${label}’ is nog niet ingevuld.`,
    remedy: `Vul ‘${label}’ in bij de gegevens van de brief.`,
    place: { soort: 'veld', naam, label },
  }));

/** Those of them that have none yet. */
export function openVelden({ letter, template: { template } }: CheckInput): VeldDefinition[] {
  return template.velden.filter(({ naam, verplicht }) => verplicht && isMissing(letter.gegevens.velden[naam]));
}

function isMissing(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && isBlankText(value));
}
