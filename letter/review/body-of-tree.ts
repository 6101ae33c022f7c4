import { ROOT, reactieKey, sectionKey, type TreeNode } from './body-tree.ts';

/** A tree of a body as joining leaves it: the elements, and the order of what stands in each of them. */
export type LooseTree = {
  readonly nodes: ReadonlyMap<string, TreeNode>;
  readonly children: ReadonlyMap<string, readonly string[]>;
};

/**
 * The body that such a tree describes: the reacties stand in their section again, in the order of their punten. It need
 * not be sound yet: a list may be empty, a punt may still have to be given a reactie; a reactie of a list that is not
 * answered stands in its punt.
 */
export function bodyOfTree(tree: LooseTree): unknown[] {
  const sections = (tree.children.get(ROOT) ?? []).flatMap((key) => tree.nodes.get(key) ?? []);
  const answering = new Map<string, number>();
  const answers = new Map<string, unknown>();
  const answered = new Set<string>();
  for (const { key, fields } of sections) {
    const list = tree.nodes.get(sectionKey(fields.punten ?? ''));
    if (fields.type !== 'reacties' || list?.fields.type !== 'punten') continue;
    const nth = answering.get(list.key) ?? 0;
    answering.set(list.key, nth + 1);
    const keys = (tree.children.get(list.key) ?? []).map((punt) => reactieKey(punt, nth));
    for (const reactie of keys) answered.add(reactie);
    const reacties = keys.flatMap((reactie) => tree.nodes.get(reactie) ?? []);
    answers.set(key, { ...fields, children: reacties.map((reactie) => withChildren(reactie, tree, answered)) });
  }
  return sections.flatMap((section) => {
    if (section.fields.type === 'reacties') return answers.get(section.key) ?? [];
    return [withChildren(section, tree, answered)];
  });
}

function withChildren({ key, fields, content }: TreeNode, tree: LooseTree, answered: ReadonlySet<string>): unknown {
  if (content?.soort === 'line') return { ...fields, children: content.inlines };
  if (content?.soort === 'tabel') return { ...content.tabel, ...fields };
  const inside = (tree.children.get(key) ?? []).filter((child) => !answered.has(child));
  const nodes = inside.flatMap((child) => tree.nodes.get(child) ?? []);
  return { ...fields, children: kopFirst(nodes).map((child) => withChildren(child, tree, answered)) };
}

function kopFirst(nodes: readonly TreeNode[]): TreeNode[] {
  const isKop = ({ fields }: TreeNode): boolean => fields.type === 'reactiekop';
  return [...nodes.filter(isKop), ...nodes.filter((node) => !isKop(node))];
}
