import type { Link, Veld, Verwijzing } from '../body/body.ts';
import { blocksOf } from '../body/queries/blocks-of.ts';
import type { CheckInput } from './check.ts';
import type { FindingPlace } from './finding.ts';

/** The links, velden and verwijzingen of the letter, each with the block in which it stands. */
export function inlinePlaces({ letter, template: { template } }: CheckInput): {
  inline: Link | Veld | Verwijzing;
  place: FindingPlace;
}[] {
  return letter.body.flatMap((section) => {
    const label = template.secties.find(({ key }) => key === section.key)?.naam ?? section.key;
    return blocksOf([section]).flatMap(({ node }) =>
      node.children.flatMap((child) =>
        'type' in child && (child.type === 'veld' || child.type === 'verwijzing' || child.type === 'link')
          ? [{ inline: child, place: { soort: 'blok' as const, id: node.id, label } }]
          : [],
      ),
    );
  });
}
