import type { Body } from '../body/body.ts';
import { blockIndex } from './block-index.ts';
import type { BlockSide } from './join-letters.ts';

/** A block of a body by its id, of a punt with its reacties; `undefined` when the body does not have it. */
export function blockSide(body: Body, id: string | undefined): BlockSide | undefined {
  const node = id === undefined ? undefined : blockIndex(body).get(id)?.node;
  if (node === undefined) return undefined;
  const reacties = body.flatMap((section) =>
    section.type === 'reacties' ? section.children.filter(({ punt }) => punt === id) : [],
  );
  return { node, reacties };
}
