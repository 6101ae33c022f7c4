import type { Check } from '../check.ts';
import { inlinePlaces } from '../inline-places.ts';

/** Every verwijzing ("zie het antwoord op vraag 3") names a punt that the letter still has. */
export const verwijzingenHaveTarget: Check = (input) => {
  const punten = input.letter.body.flatMap((section) => (section.type === 'punten' ? section.children : []));
  const known = new Set(punten.map(({ id }) => id));
  return inlinePlaces(input).flatMap(({ inline, place }) => {
    if (inline.type !== 'verwijzing' || known.has(inline.punt)) return [];
    return [
      {
        code: 'verwijzing-zonder-doel',
        ernst: 'fout',
        sentence: 'Deze verwijzing wijst naar een punt dat niet meer in de brief staat.',
        remedy: 'Verwijder de verwijzing of laat haar naar een ander punt wijzen.',
        place,
      } as const,
    ];
  });
};
