import { isEmptyNode } from '../../body/queries/is-empty-node.ts';
import type { Check } from '../check.ts';
import { puntPlaces } from '../punt-places.ts';

/** Every punt that is listed says something. */
export const puntenHaveText: Check = (input) =>
  puntPlaces(input)
    .filter(({ punt }) => isEmptyNode(punt))
    .map(({ punt, woord, nummer, puntLabel }) => ({
      code: 'punt-zonder-tekst',
      ernst: 'fout',
      sentence: `De tekst van ${woord} ${nummer} ontbreekt.`,
      remedy: `Vul de tekst van ${woord} ${nummer} in, of verwijder ${woord} ${nummer}.`,
      place: { soort: 'blok', id: punt.id, label: puntLabel },
    }));
