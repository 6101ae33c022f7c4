import type { Body, Section } from './body.ts';

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
