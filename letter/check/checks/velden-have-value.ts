import type { Check, CheckInput } from '../check.ts';
import type { Finding } from '../finding.ts';
import { inlinePlaces } from '../inline-places.ts';
import { openGegevens } from './required-gegevens.ts';
import { openVelden } from './required-velden.ts';

/**
 * Every live veld in the text has a value to print. One that waits for a gegeven or veld that must be filled in is not
 * reported here: that gegeven is, once, where it can be mended.
 */
export const veldenHaveValue: Check = (input) => {
  const reported = namesReported(input);
  const seen = new Set<string>();
  return inlinePlaces(input).flatMap(({ inline, place }): Finding[] => {
    if (inline.type !== 'veld' || reported.has(inline.naam)) return [];
    const value = input.values.valueOf(inline.naam);
    const key = `${inline.naam} ${place.id}`;
    if (value.kind !== 'missing' || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        code: 'veld-zonder-waarde',
        ernst: 'fout',
        sentence: `De tekst noemt ‘${value.label}’, maar dat heeft geen waarde.`,
        remedy: 'Vul de gegevens van de brief aan, of haal dit veld uit de tekst.',
        place,
      },
    ];
  });
};

/** The names that have a finding of their own, and the computed texts that use one of them. */
function namesReported(input: CheckInput): ReadonlySet<string> {
  const names = new Set([...openGegevens(input), ...openVelden(input)].map(({ naam }) => naam));
  for (const { naam, used } of input.template.berekend) {
    if ([...used].some((one) => names.has(one))) names.add(naam);
  }
  return names;
}
