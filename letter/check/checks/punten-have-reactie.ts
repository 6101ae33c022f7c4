import { isEmptyNode } from '../../body/queries/is-empty-node.ts';
import type { Check } from '../check.ts';
import { puntPlaces } from '../punt-places.ts';

/** Every punt has an answer of at least one word. A punt of a list that this kind of letter does not answer needs none. */
export const puntenHaveReactie: Check = (input) =>
  puntPlaces(input).flatMap(({ woord, nummer, reactie, reactieLabel }) => {
    if (reactie === undefined) return [];
    const [, ...blocks] = reactie.children;
    if (!blocks.every(isEmptyNode)) return [];
    return [
      {
        code: 'punt-zonder-reactie',
        ernst: 'fout',
        sentence: `Op ${woord} ${nummer} is nog geen reactie gegeven.`,
        remedy: `Schrijf de reactie op ${woord} ${nummer}.`,
        place: { soort: 'blok', id: reactie.id, label: reactieLabel },
      } as const,
    ];
  });
