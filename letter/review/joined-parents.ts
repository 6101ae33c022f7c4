import { type BodyTree, ROOT, type TreeNode } from './body-tree.ts';
import type { ThreeTrees } from './kept-nodes.ts';

/**
 * The key of what each element stands in. Where both sides moved it, to different places, one of the two is taken, the
 * same one whichever side comes first: nothing is lost by that.
 */
export function joinedParents(trees: ThreeTrees, nodes: ReadonlyMap<string, TreeNode>): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const key of nodes.keys()) parents.set(key, standing(parentOf(key, trees), key, trees, nodes));
  for (const key of nodes.keys()) breakCircle(key, parents, trees, nodes);
  return parents;
}

function parentOf(key: string, { base, ours, theirs }: ThreeTrees): string {
  const [was, left, right] = [base.get(key)?.parent, ours.get(key)?.parent, theirs.get(key)?.parent];
  if (left === undefined || right === undefined) return left ?? right ?? was ?? ROOT;
  if (left === right || right === was) return left;
  if (left === was) return right;
  return [left, right].sort()[0] ?? left;
}

/** The nearest element that is there and holds others: `parent` itself, or what that stood in. */
function standing(
  parent: string,
  key: string,
  { base, ours, theirs }: ThreeTrees,
  nodes: ReadonlyMap<string, TreeNode>,
): string {
  if (isSection(nodes.get(key))) return ROOT;
  const passed = new Set<string>();
  let outer = parent;
  while (outer !== ROOT && !passed.has(outer)) {
    const node = nodes.get(outer);
    if (node !== undefined && node.content === undefined) return outer;
    passed.add(outer);
    outer = outerIn([base, ours, theirs], outer);
  }
  return firstTekst(nodes);
}

function outerIn(trees: readonly BodyTree[], key: string): string {
  return trees.find((tree) => tree.has(key))?.get(key)?.parent ?? ROOT;
}

/** Where text stands that has no place of its own any more. */
function firstTekst(nodes: ReadonlyMap<string, TreeNode>): string {
  for (const { key, fields } of nodes.values()) if (fields.type === 'tekst') return key;
  for (const { key, fields } of nodes.values()) if (fields.type === 'punten') return key;
  return ROOT;
}

/** Two lists that each side put into the other would stand in each other: both go back to where they stood. */
function breakCircle(
  key: string,
  parents: Map<string, string>,
  trees: ThreeTrees,
  nodes: ReadonlyMap<string, TreeNode>,
): void {
  const circle = circleAt(key, parents);
  for (const one of circle) {
    const was = trees.base.get(one)?.parent;
    if (was !== undefined) parents.set(one, standing(was, one, trees, nodes));
  }
  if (circle.length > 0 && circleAt(key, parents).length > 0) parents.set(key, firstTekst(nodes));
}

/** The elements that stand in each other, of which `key` is one; none when it stands in a section. */
function circleAt(key: string, parents: ReadonlyMap<string, string>): string[] {
  const line: string[] = [];
  let outer: string | undefined = key;
  while (outer !== undefined && outer !== ROOT && !line.includes(outer)) {
    line.push(outer);
    outer = parents.get(outer);
  }
  return outer === key ? line : [];
}

function isSection(node: TreeNode | undefined): boolean {
  return node !== undefined && 'key' in node.fields;
}
