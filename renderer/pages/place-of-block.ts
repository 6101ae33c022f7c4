import type { Body } from '../../letter/body/body.ts';
import { blocksOf } from '../../letter/body/queries/blocks-of.ts';
import type { BlockPlace } from '../../main/contract.ts';
import { bodyId } from './block-at.ts';

/**
 * Where a block of the body stands on the pages: its own place or, for a block that is printed as a part of another (a
 * cell of a table), that of the innermost block around it that has one.
 */
export function placeOfBlock(places: readonly BlockPlace[], body: Body, id: string): BlockPlace | undefined {
  const byId = new Map(places.map((place) => [bodyId(place.id), place]));
  const blocks = blocksOf(body);
  const path = blocks.find(({ node }) => node.id === id)?.path ?? [];
  const around = blocks.filter((one) => one.path.every((step, depth) => path[depth] === step));
  return around.map(({ node }) => byId.get(node.id)).findLast((place) => place !== undefined);
}
