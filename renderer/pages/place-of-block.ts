import type { Body } from '../../letter/body/body.ts';
import { blocksOf } from '../../letter/body/queries/blocks-of.ts';
import type { BlockPlace } from '../../main/contract.ts';
import { bodyId } from './block-at.ts';

/**
 * Where a block of the body stands on the pages: its own place or, when it has none, that of the last block before it in
 * the same section that has one. So a cell stands at its table, and an alinea that is still empty, or that was begun
 * after the pages were drawn, at what stands above it.
 */
export function placeOfBlock(places: readonly BlockPlace[], body: Body, id: string): BlockPlace | undefined {
  const byId = new Map(places.map((place) => [bodyId(place.id), place]));
  const blocks = blocksOf(body);
  const at = blocks.findIndex(({ node }) => node.id === id);
  const section = blocks[at]?.path[0];
  const upTo = blocks.slice(0, at + 1).filter(({ path }) => path[0] === section);
  return upTo.map(({ node }) => byId.get(node.id)).findLast((place) => place !== undefined);
}
