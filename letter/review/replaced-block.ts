import type { Body, IdentifiedElement } from '../body/body.ts';

/** Gives what stands in the place of a block; `parent` is what it stands in, `undefined` for a section. */
export type Replace = (block: IdentifiedElement, parent: IdentifiedElement | undefined) => readonly unknown[];

/**
 * The body with the block with this id replaced; what comes in its place need not fit there. Parts in which nothing was
 * replaced are the same objects.
 */
export function replacedBlock(body: Body, id: string, replace: Replace): unknown[] {
  return body.flatMap((section) => within(section, undefined, id, replace));
}

function within(
  node: IdentifiedElement,
  parent: IdentifiedElement | undefined,
  id: string,
  replace: Replace,
): readonly unknown[] {
  if (node.id === id) return replace(node, parent);
  const children = node.children.flatMap((child): readonly unknown[] =>
    'id' in child ? within(child, node, id, replace) : [child],
  );
  const isSame = children.length === node.children.length && children.every((child, at) => child === node.children[at]);
  return [isSame ? node : { ...node, children }];
}
