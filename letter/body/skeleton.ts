import type { Node } from 'slate';
import type { Body, Section } from './body.ts';
import { fieldOf, typeOf } from './grammar.ts';

type WithoutChildren<Any> = Any extends Section ? Omit<Any, 'children'> : never;

/** A section without what is written in it. */
export type SkeletonSection = WithoutChildren<Section>;

/** The sections of a letter in their order. Typing cannot add, remove or move one. */
export type Skeleton = readonly SkeletonSection[];

/** The sections that a body has, as they must stay while it is edited. */
export function skeletonOf(body: Body): Skeleton {
  return body.map((section): SkeletonSection => {
    const { type, id, key } = section;
    return type === 'reacties' ? { type, id, key, punten: section.punten } : { type, id, key };
  });
}

/** The section of the skeleton that a node is: the one with its id, or else with its type and key. */
export function slotOf(skeleton: Skeleton, node: Node): SkeletonSection | undefined {
  const id = fieldOf(node, 'id');
  const key = fieldOf(node, 'key');
  const type = typeOf(node);
  return (
    skeleton.find((section) => section.id === id) ??
    skeleton.find((section) => section.key === key && section.type === type)
  );
}

/** Whether a node that stands elsewhere is a section that was moved there: a copy has got an id of its own. */
export function isMovedSection(skeleton: Skeleton, node: Node): boolean {
  const id = fieldOf(node, 'id');
  return skeleton.some((section) => section.id === id);
}

/** Whether a node of the top level is a section of the skeleton with all fields as they must be. */
export function isSection(skeleton: Skeleton, node: Node): boolean {
  const slot = slotOf(skeleton, node);
  return slot !== undefined && Object.entries(slot).every(([field, value]) => fieldOf(node, field) === value);
}
