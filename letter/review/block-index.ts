import type { Body, BodyElement, IdentifiedElement, Inline, LetterText } from '../body/body.ts';

/** One element with an id, and where it stands. */
export type IndexedBlock = {
  readonly node: IdentifiedElement;
  /** The elements in which it stands, from the section inwards. */
  readonly ancestors: readonly IdentifiedElement[];
  /** Its position among the children of the innermost of these, from 0. */
  readonly position: number;
};

/** All elements with an id by that id, in reading order. */
export function blockIndex(body: Body): ReadonlyMap<string, IndexedBlock> {
  const found = new Map<string, IndexedBlock>();
  for (const [position, section] of body.entries()) collect({ node: section, ancestors: [], position }, found);
  return found;
}

function collect(block: IndexedBlock, found: Map<string, IndexedBlock>): void {
  found.set(block.node.id, block);
  const ancestors = [...block.ancestors, block.node];
  for (const [position, node] of blocksIn(block.node).entries()) collect({ node, ancestors, position }, found);
}

/** The elements with an id directly inside an element. */
export function blocksIn(node: IdentifiedElement): IdentifiedElement[] {
  const children: readonly (BodyElement | LetterText)[] = node.children;
  return children.filter((child) => 'id' in child);
}

/** The line of text of an element that holds no blocks; `undefined` of any other. */
export function inlinesOf(node: IdentifiedElement): readonly Inline[] | undefined {
  switch (node.type) {
    case 'alinea':
    case 'tussenkop':
    case 'reactiekop':
    case 'bijlage':
    case 'cel':
    case 'ondertekening':
      return node.children;
    default:
      return undefined;
  }
}
