import type { Tabel } from '../body/body.ts';
import type { BodyTree, TreeNode } from './body-tree.ts';

/**
 * The same elements, no two with one id. An element may have become another on one side (a kop that was joined with the
 * alinea before it is an alinea) and have stayed on the other: what was there before keeps the id.
 */
export function withUniqueIds(
  nodes: ReadonlyMap<string, TreeNode>,
  base: BodyTree,
  newId: () => string,
): ReadonlyMap<string, TreeNode> {
  const taken = new Set<string>();
  const rank = ({ key, fields }: TreeNode): number =>
    base.get(key)?.fields.id === fields.id ? 0 : base.has(key) ? 1 : 2;
  const oldFirst = [...nodes.values()].sort((left, right) => rank(left) - rank(right));
  const renewed = new Map<string, TreeNode>();
  for (const node of oldFirst) {
    const { fields } = node;
    renewed.set(node.key, taken.has(fields.id) ? { ...node, fields: { ...fields, id: newId() } } : node);
    taken.add(fields.id);
  }
  for (const [key, node] of renewed) {
    if (node.content?.soort !== 'tabel') continue;
    renewed.set(key, { ...node, content: { soort: 'tabel', tabel: withOwnIds(node.content.tabel, taken, newId) } });
  }
  return new Map([...nodes.keys()].flatMap((key) => [...entryOf(renewed, key)]));
}

function entryOf(nodes: ReadonlyMap<string, TreeNode>, key: string): [string, TreeNode][] {
  const node = nodes.get(key);
  return node === undefined ? [] : [[key, node]];
}

/** A table with ids for its rows and cells that are not `taken`; those that it has are taken from now on. */
export function withOwnIds(tabel: Tabel, taken: Set<string>, newId: () => string): Tabel {
  const own = (id: string): string => {
    const kept = taken.has(id) ? newId() : id;
    taken.add(kept);
    return kept;
  };
  return {
    ...tabel,
    children: tabel.children.map((rij) => ({
      ...rij,
      id: own(rij.id),
      children: rij.children.map((cel) => ({ ...cel, id: own(cel.id) })),
    })),
  };
}
