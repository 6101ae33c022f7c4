import { puntNumber } from '../../body/queries/punt-number.ts';
import type { Check } from '../check.ts';
import { inlinePlaces } from '../inline-places.ts';

/** Every verwijzing ("zie het antwoord op vraag 3") names a punt that the letter still has. */
export const verwijzingenHaveTarget: Check = (input) =>
  inlinePlaces(input).flatMap(({ inline, place }) => {
    if (inline.type !== 'verwijzing' || puntNumber(input.letter.body, inline.punt) !== undefined) return [];
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
