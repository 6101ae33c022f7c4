import type { Body } from '../body/body.ts';
import { blockIndex } from './block-index.ts';
import { blockSide } from './block-side.ts';
import { bodyOfTree } from './body-of-tree.ts';
import { bodyTree, type TreeNode } from './body-tree.ts';
import { canonicalJson } from './canonical-json.ts';
import { doubtedBase, isBlanked } from './doubted-base.ts';
import type { BlockConflict } from './join-letters.ts';
import { joinedNodes } from './joined-nodes.ts';
import { joinedOrder } from './joined-order.ts';
import { joinedParents } from './joined-parents.ts';
import { keptNodes, type ThreeTrees } from './kept-nodes.ts';
import { joinValue } from './pick-side.ts';
import { soundBody } from './sound-body.ts';
import { withUniqueIds } from './unique-ids.ts';

/** Three versions of one body. */
export type ThreeBodies = { readonly base: Body; readonly ours: Body; readonly theirs: Body };

/** The body with the changes of both sides, sound, and what could not be joined, in reading order. */
export function joinBodies(
  bodies: ThreeBodies,
  newId: () => string,
  doubted: ReadonlySet<string>,
): { body: Body; conflicts: BlockConflict[] } {
  const whole = joinValue(bodies.base, bodies.ours, bodies.theirs, canonicalJson);
  if (whole.isJoined && (doubted.size === 0 || whole.value === bodies.ours))
    return { body: whole.value, conflicts: [] };
  const [base, theirs] = [bodyTree(bodies.base), bodyTree(bodies.theirs)];
  const trees = { base: doubtedBase(base, theirs, doubted), ours: bodyTree(bodies.ours), theirs };
  const kept = keptNodes(trees);
  const joined = joinedNodes(kept.keys, trees);
  const nodes = withUniqueIds(new Map([...joined].map(([key, { node }]) => [key, node])), trees.base, newId);
  const body = soundBody(bodyOfTree({ nodes, children: childrenOf(nodes, trees) }), newId);
  const touching = [...joined].filter(([, { isJoined }]) => !isJoined).map(([key]) => key);
  const disputed = [...new Set([...kept.disputed, ...touching])].flatMap((key) => nodes.get(key) ?? []);
  const conflicts = conflictsAt(disputed, trees, bodies, body).map((conflict) => {
    const before = trees.base.get(conflict.id);
    return before !== undefined && isBlanked(before, doubted) ? { ...conflict, base: undefined } : conflict;
  });
  return { body, conflicts };
}

function childrenOf(nodes: ReadonlyMap<string, TreeNode>, trees: ThreeTrees): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, Set<string>>();
  for (const [key, parent] of joinedParents(trees, nodes)) {
    members.set(parent, (members.get(parent) ?? new Set()).add(key));
  }
  return new Map([...members].map(([parent, keys]) => [parent, joinedOrder(parent, keys, trees)]));
}

/**
 * The conflicts in reading order. A list of which all items went elsewhere is not there any more: nothing is left to
 * decide on.
 */
function conflictsAt(
  disputed: readonly TreeNode[],
  trees: ThreeTrees,
  bodies: ThreeBodies,
  body: Body,
): BlockConflict[] {
  const places = new Map([...blockIndex(body).keys()].map((id, place) => [id, place]));
  const placeOf = ({ block }: BlockConflict): number => places.get(block) ?? places.size;
  const sideOf = (side: keyof ThreeTrees, key: string) => blockSide(bodies[side], trees[side].get(key)?.fields.id);
  return disputed
    .filter(({ content, fields }) => content !== undefined || places.has(fields.id))
    .map(({ key, fields }): BlockConflict => {
      const sides = { base: sideOf('base', key), ours: sideOf('ours', key), theirs: sideOf('theirs', key) };
      return { soort: 'blok', id: key, block: fields.id, ...sides };
    })
    .sort((left, right) => placeOf(left) - placeOf(right) || (left.id < right.id ? -1 : 1));
}
