import { isBlankText } from '../../model/is-blank-text.ts';
import type { VeldDefinition } from '../../template/template.ts';
import type { Check, CheckInput } from '../check.ts';
import { notFilledIn } from '../not-filled-in.ts';

/** Every veld that the template demands has a value. */
export const requiredVelden: Check = (input) => openVelden(input).map((open) => notFilledIn('veld', open));

/** Those of them that have none yet. */
export function openVelden({ letter, template: { template } }: CheckInput): VeldDefinition[] {
  return template.velden.filter(({ naam, verplicht }) => verplicht && isMissing(letter.gegevens.velden[naam]));
}

function isMissing(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && isBlankText(value));
}
