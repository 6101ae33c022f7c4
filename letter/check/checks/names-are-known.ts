import { letterNames } from '../../template/template-names.ts';
import type { Check } from '../check.ts';
import { inlinePlaces } from '../inline-places.ts';

/** Every live veld in the text names something that the template has. */
export const namesAreKnown: Check = (input) => {
  const known = letterNames(input.template.template);
  return inlinePlaces(input).flatMap(({ inline, place }) => {
    if (inline.type !== 'veld' || known.has(inline.naam)) return [];
    return [
      {
        code: 'naam-onbekend',
        ernst: 'fout',
        sentence: `De tekst noemt het veld ‘${inline.naam}’, maar het sjabloon ‘${input.template.template.naam}’ heeft dat niet.`,
        remedy: 'Verwijder dit veld uit de tekst en kies een veld van het sjabloon.',
        place,
      } as const,
    ];
  });
};
