import type { Check } from '../check.ts';

/** A value under a name that the template does not have is printed nowhere; its writer may think that it is. */
export const veldenAreKnown: Check = ({ letter, template: { template } }) => {
  const known = new Set(template.velden.map(({ naam }) => naam));
  return Object.keys(letter.gegevens.velden)
    .filter((naam) => !known.has(naam))
    .map((naam) => ({
      code: 'veld-onbekend',
      ernst: 'let-op',
      sentence: `De brief bevat een waarde voor ‘${naam}’, maar het sjabloon ‘${template.naam}’ heeft dat veld niet.`,
      remedy: `Haal ‘${naam}’ uit de gegevens, of controleer de schrijfwijze.`,
      place: { soort: 'veld', naam, label: naam },
    }));
};
