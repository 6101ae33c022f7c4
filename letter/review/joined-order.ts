import type { BodyTree } from './body-tree.ts';
import type { ThreeTrees } from './kept-nodes.ts';
import { movedWithin } from './moved-within.ts';

/**
 * The order of the elements that stand in `parent`. What neither side put or moved there keeps the order it had; what a
 * side did stands behind the same element as on that side. At one point the two sides come one after the other, the
 * same one first whichever side comes first.
 */
export function joinedOrder(parent: string, members: ReadonlySet<string>, trees: ThreeTrees): string[] {
  const before = childrenOf(trees.base, parent);
  const ours = placedBy(before, childrenOf(trees.ours, parent), members);
  const theirs = placedBy(before, childrenOf(trees.theirs, parent), members);
  const settled = before.filter((key) => members.has(key) && !ours.placed.has(key) && !theirs.placed.has(key));
  const left = placesOf(ours, settled);
  const right = placesOf(theirs, settled);
  const order: string[] = [];
  for (let place = 0; place <= settled.length; place += 1) {
    order.push(...joinedRuns(runAt(place, left, right), runAt(place, right, left)));
    const next = settled[place];
    if (next !== undefined) order.push(next);
  }
  const known = new Set(order);
  return [...order, ...[...members].filter((key) => !known.has(key)).sort()];
}

type Side = { readonly order: readonly string[]; readonly placed: ReadonlySet<string> };

/** What a side put into an element or moved within it. */
function placedBy(before: readonly string[], order: readonly string[], members: ReadonlySet<string>): Side {
  const known = new Set(before);
  const moved = movedWithin(before, order);
  return { order, placed: new Set(order.filter((key) => members.has(key) && (!known.has(key) || moved.has(key)))) };
}

/** Behind how many of the settled elements each placed one stands, in the order of the side. */
function placesOf({ order, placed }: Side, settled: readonly string[]): ReadonlyMap<string, number> {
  const indexes = new Map(settled.map((key, index) => [key, index + 1]));
  const places = new Map<string, number>();
  let place = 0;
  for (const key of order) {
    place = indexes.get(key) ?? place;
    if (placed.has(key)) places.set(key, place);
  }
  return places;
}

/** What a side has at one place; of what both placed, the first of the two places counts. */
function runAt(place: number, own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] {
  const run: string[] = [];
  for (const [key, at] of own) if (Math.min(at, other.get(key) ?? at) === place) run.push(key);
  return run;
}

function joinedRuns(left: readonly string[], right: readonly string[]): string[] {
  const [first, second] = left.join(' ') <= right.join(' ') ? [left, right] : [right, left];
  return [...new Set([...first, ...second])];
}

function childrenOf(tree: BodyTree, parent: string): readonly string[] {
  if (parent !== '') return tree.get(parent)?.children ?? [];
  return [...tree.values()].filter((node) => node.parent === '').map(({ key }) => key);
}
