import { isEmptyNode } from '../../body/queries/is-empty-node.ts';
import type { Check } from '../check.ts';
import { puntPlaces } from '../punt-places.ts';

/** "Ad wens 2:" is followed by a short title in the college's own words. */
export const reactiesHaveTitel: Check = (input) =>
  puntPlaces(input).flatMap(({ woord, nummer, reactie, reactieLabel }) => {
    if (reactie === undefined || !isEmptyNode(reactie.children[0])) return [];
    return [
      {
        code: 'reactie-zonder-titel',
        ernst: 'let-op',
        sentence: `De reactie op ${woord} ${nummer} heeft geen titel.`,
        remedy: 'Vat in een paar woorden samen waar de reactie over gaat.',
        place: { soort: 'blok', id: reactie.children[0].id, label: reactieLabel },
      } as const,
    ];
  });
