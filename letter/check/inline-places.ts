import type { Veld, Verwijzing } from '../body/body.ts';
import { blocksOf } from '../body/queries/blocks-of.ts';
import type { CheckInput } from './check.ts';
import type { FindingPlace } from './finding.ts';
import { sectionLabel } from './section-label.ts';

/** The velden and verwijzingen of the letter, each with the block in which it stands. */
export function inlinePlaces({ letter, template: { template } }: CheckInput): {
  inline: Veld | Verwijzing;
  place: Extract<FindingPlace, { soort: 'blok' }>;
}[] {
  return letter.body.flatMap((section) => {
    const label = sectionLabel(section, template);
    return blocksOf([section]).flatMap(({ node }) =>
      node.children.flatMap((child) =>
        'type' in child && (child.type === 'veld' || child.type === 'verwijzing')
          ? [{ inline: child, place: { soort: 'blok' as const, id: node.id, label } }]
          : [],
      ),
    );
  });
}
