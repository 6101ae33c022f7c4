import { summedUp } from '../../template/handlebars/summed-up.ts';
import type { Check } from '../check.ts';

/** The sections of the letter are those of its template, in the same order. */
export const sectionsFitTemplate: Check = ({ letter, template: { template } }) => {
  const wanted = new Map(template.secties.map(({ soort, key, naam }) => [`${soort} ${key}`, naam]));
  const found = new Map(letter.body.map(({ type, key }) => [`${type} ${key}`, key]));
  if ([...wanted.keys()].join('\n') === [...found.keys()].join('\n')) return [];
  const missing = [...wanted].filter(([part]) => !found.has(part)).map(([, naam]) => naam);
  const foreign = [...found].filter(([part]) => !wanted.has(part)).map(([, key]) => key);
  const difference = [
    ...(missing.length > 0 ? [`${named(missing)} ${missing.length === 1 ? 'ontbreekt' : 'ontbreken'}`] : []),
    ...(foreign.length > 0 ? [`${named(foreign)} ${foreign.length === 1 ? 'hoort' : 'horen'} er niet bij`] : []),
  ];
  return [
    {
      code: 'secties-anders',
      ernst: 'fout',
      sentence:
        difference.length === 0
          ? `De onderdelen van de brief staan in een andere volgorde dan in het sjabloon ‘${template.naam}’.`
          : `De brief heeft andere onderdelen dan het sjabloon ‘${template.naam}’: ${summedUp(difference)}.`,
      remedy: 'Maak van dit sjabloon een nieuwe brief en neem de tekst over.',
      place: { soort: 'brief', label: 'Opbouw van de brief' },
    },
  ];
};

/** The first ones, so that the sentence stays one. */
function named(parts: readonly string[]): string {
  const shown = parts.slice(0, 5).map((part) => `‘${part}’`);
  return summedUp(parts.length > 5 ? [...shown, `${parts.length - 5} andere`] : shown);
}
