import type { Check } from '../check.ts';

/** The sections of the letter are those of its template, in the same order. */
export const sectionsFitTemplate: Check = ({ letter, template: { template } }) => {
  const wanted = template.secties.map(({ soort, key }) => `${soort} ${key}`);
  const found = letter.body.map(({ type, key }) => `${type} ${key}`);
  if (wanted.join('\n') === found.join('\n')) return [];
  return [
    {
      code: 'secties-anders',
      ernst: 'fout',
      sentence: `De brief heeft andere onderdelen (${found.join(', ')}) dan het sjabloon '${template.naam}' (${wanted.join(', ')}).`,
      remedy: 'Maak van dit sjabloon een nieuwe brief en neem de tekst over.',
      place: { soort: 'brief', label: 'Opbouw van de brief' },
    },
  ];
};
