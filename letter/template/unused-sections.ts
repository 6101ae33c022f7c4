import type { Body, Section } from '../body/body.ts';
import { isEmptyNode } from '../body/queries/is-empty-node.ts';
import type { Template } from './template.ts';

/**
 * The keys of the lists of punten that the template does not demand and in which nothing stands, and of the reacties to
 * them if nothing stands in those either. A list always holds a punt, so this is how a letter goes without: such
 * sections are neither printed nor checked.
 */
export function unusedSections(body: Body, { secties }: Template): ReadonlySet<string> {
  const optional = new Set(secties.flatMap((one) => (one.soort === 'punten' && !one.verplicht ? [one.key] : [])));
  const unused = body.flatMap((section) => {
    if (section.type !== 'punten' || !optional.has(section.key)) return [];
    const together = [section, ...body.filter((other) => answers(other, section.key))];
    return together.every(isEmptyNode) ? together.map(({ key }) => key) : [];
  });
  return new Set(unused);
}

function answers(section: Section, key: string): boolean {
  return section.type === 'reacties' && section.punten === key;
}
