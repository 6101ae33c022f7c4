import { isEmptyNode } from '../../body/queries/is-empty-node.ts';
import type { Check } from '../check.ts';

/** Every section that the template demands says something. Punten and reacties have checks of their own. */
export const sectionsHaveText: Check = ({ letter, template: { template } }) =>
  template.secties.flatMap((definition) => {
    if (definition.soort !== 'tekst' || !definition.verplicht) return [];
    const { key, naam } = definition;
    const section = letter.body.find((one) => one.key === key);
    if (section === undefined || !isEmptyNode(section)) return [];
    return [
      {
        code: 'sectie-leeg',
        ernst: 'fout',
        sentence: `In het onderdeel ‘${naam}’ staat nog geen tekst.`,
        remedy: `Schrijf de tekst van ‘${naam}’.`,
        place: { soort: 'sectie', key, label: naam },
      } as const,
    ];
  });
