import type { IdentifiedElement } from '../body/body.ts';
import { blocksOf } from '../body/queries/blocks-of.ts';
import { unusedSections } from '../template/unused-sections.ts';
import type { CheckInput } from './check.ts';
import type { FindingPlace } from './finding.ts';
import { puntPlaces } from './punt-places.ts';
import { sectionLabel } from './section-label.ts';

/** What is typed in the blocks of the letter that are printed, run by run, each with its block. */
export function blockTexts(input: CheckInput): { text: string; place: Extract<FindingPlace, { soort: 'blok' }> }[] {
  const { letter, template } = input;
  const unused = unusedSections(letter.body, template.template);
  const labels = new Map<string, string>();
  for (const { punt, reactie, puntLabel, reactieLabel } of puntPlaces(input)) {
    labels.set(punt.id, puntLabel);
    if (reactie !== undefined) labels.set(reactie.id, reactieLabel);
  }
  return letter.body.flatMap((section) => {
    if (unused.has(section.key)) return [];
    return blocksOf([section]).flatMap(({ node, path: [, outer = 0] }) => {
      const child = section.children[outer];
      const own = child !== undefined && 'id' in child ? labels.get(child.id) : undefined;
      const label = own ?? sectionLabel(section, template.template);
      return typedIn(node).map((text) => ({ text, place: { soort: 'blok' as const, id: node.id, label } }));
    });
  });
}

/** Of the block itself: what stands in blocks inside it is theirs. */
function typedIn({ children }: IdentifiedElement): string[] {
  return children.flatMap((child) => {
    if (!('type' in child)) return [child.text];
    return child.type === 'link' ? child.children.map(({ text }) => text) : [];
  });
}
