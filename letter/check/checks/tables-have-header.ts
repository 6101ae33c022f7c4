import { blocksOf } from '../../body/queries/blocks-of.ts';
import { isEmptyNode } from '../../body/queries/is-empty-node.ts';
import { summedUp } from '../../template/handlebars/summed-up.ts';
import type { Check } from '../check.ts';
import { sectionLabel } from '../section-label.ts';

/**
 * Every cell of the header row of a table says what its column holds: who hears the table instead of seeing it has
 * nothing else (WCAG 2.2, 1.3.1). A table in which nothing stands is not printed and not reported.
 */
export const tablesHaveHeader: Check = ({ letter, template: { template } }) =>
  letter.body.flatMap((section) =>
    blocksOf([section]).flatMap(({ node }) => {
      if (node.type !== 'tabel' || isEmptyNode(node)) return [];
      const cells = node.children[0]?.children ?? [];
      const empty = cells.flatMap((cel, index) => (isEmptyNode(cel) ? [index + 1] : []));
      if (empty.length === 0) return [];
      return [
        {
          code: 'tabelkop-leeg',
          ernst: 'let-op',
          sentence: `In deze tabel heeft kolom ${summedUp(empty)} geen kop.`,
          remedy: 'Zet boven elke kolom wat erin staat.',
          place: { soort: 'blok', id: node.id, label: `${sectionLabel(section, template)}, tabel` },
        } as const,
      ];
    }),
  );
