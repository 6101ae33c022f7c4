import type { BodyElement, IdentifiedElement, LetterText, Section } from '../body.ts';

/** An element that carries an id; `path` leads to it from the row of sections that was asked about. */
export type PlacedElement = { readonly node: IdentifiedElement; readonly path: readonly number[] };

/** Every element that carries an id, in reading order, an outer one before those inside it. */
export function blocksOf(sections: readonly Section[]): PlacedElement[] {
  const found: PlacedElement[] = [];
  for (const [index, section] of sections.entries()) collect(section, [index], found);
  return found;
}

function collect(node: IdentifiedElement, path: readonly number[], found: PlacedElement[]): void {
  found.push({ node, path });
  let index = 0;
  for (const child of node.children) {
    if (isIdentified(child)) collect(child, [...path, index], found);
    index += 1;
  }
}

function isIdentified(node: BodyElement | LetterText): node is IdentifiedElement {
  return 'id' in node;
}
