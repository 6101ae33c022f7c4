import type { Body } from '../body.ts';
import type { BodyFault } from '../body-faults.ts';
import { blocksOf } from '../queries/blocks-of.ts';
import { placeOf } from './place-of.ts';

/** Rows that are not as long as the header row of their table. */
export function rowFaults(body: Body): BodyFault[] {
  return blocksOf(body).flatMap(({ node, path }) => {
    if (node.type !== 'tabel') return [];
    const expected = node.children[0]?.children.length ?? 0;
    return node.children.flatMap(({ children }, index): BodyFault[] => {
      if (children.length === expected) return [];
      return [
        {
          kind: 'body-rows-unequal',
          place: placeOf([...path, index]),
          sentence: `Deze rij heeft ${cells(children.length)} en de kop van de tabel ${cells(expected)}.`,
          remedy: 'Geef alle rijen van de tabel evenveel cellen.',
        },
      ];
    });
  });
}

function cells(count: number): string {
  return count === 1 ? '1 cel' : `${count} cellen`;
}
