import { type BodyTree, sectionKey, type TreeNode } from './body-tree.ts';
import { canonicalJson } from './canonical-json.ts';
import { contentText } from './content-text.ts';

/** The three trees of a joining. */
export type ThreeTrees = { readonly base: BodyTree; readonly ours: BodyTree; readonly theirs: BodyTree };

/** Which elements stay. `disputed`: the outermost of those that one side removed while the other changed them. */
export type KeptNodes = { readonly keys: ReadonlySet<string>; readonly disputed: readonly string[] };

/**
 * What only one side removed goes, unless the other changed something in it or put something there: then the whole of
 * it stays, to be decided on. A punt and its reacties are one in this.
 */
export function keptNodes(trees: ThreeTrees): KeptNodes {
  const { base, ours, theirs } = trees;
  const rescued = [...rescuedFrom(base, ours, theirs), ...rescuedFrom(base, theirs, ours)];
  const saved = new Set(rescued.map(({ key }) => key));
  const keys = new Set(saved);
  for (const key of [...ours.keys(), ...theirs.keys()]) {
    if (!base.has(key) || (ours.has(key) && theirs.has(key))) keys.add(key);
  }
  for (const key of sectionsOfReacties(trees, keys)) keys.add(key);
  return { keys, disputed: rescued.filter(({ parent }) => !saved.has(parent)).map(({ key }) => key) };
}

/** What `remover` removed and `keeper` needs, as it stands there. */
function rescuedFrom(base: BodyTree, keeper: BodyTree, remover: BodyTree): TreeNode[] {
  const isRemoved = (key: string): boolean => base.has(key) && !remover.has(key);
  const touched = new Map<string, boolean>();

  const isTouched = (node: TreeNode): boolean => {
    const known = touched.get(node.key);
    if (known !== undefined) return known;
    const was = base.get(node.key);
    const answer =
      was === undefined || !isSameNode(was, node) || node.children.some((child) => bringsTouch(child, node.key));
    touched.set(node.key, answer);
    return answer;
  };
  // What the remover put elsewhere needs nothing to stand in, unless the keeper moved it here.
  const bringsTouch = (key: string, parent: string): boolean => {
    const child = keeper.get(key);
    if (child === undefined) return false;
    return remover.has(key) ? base.get(key)?.parent !== parent : isTouched(child);
  };

  const rescued = new Map<string, TreeNode>();
  const rescue = (node: TreeNode): void => {
    rescued.set(node.key, node);
    for (const key of node.children) {
      const child = keeper.get(key);
      if (child !== undefined && isRemoved(key) && !rescued.has(key)) rescue(child);
    }
  };
  for (const node of keeper.values()) {
    if (isRemoved(node.key) && !rescued.has(node.key) && isTouched(node)) rescue(node);
  }
  return [...rescued.values()];
}

function isSameNode(was: TreeNode, node: TreeNode): boolean {
  return canonicalJson(was.fields) === canonicalJson(node.fields) && contentText(was) === contentText(node);
}

/** A section of reacties stays while a reactie in it does. */
function sectionsOfReacties({ ours, theirs }: ThreeTrees, keys: ReadonlySet<string>): string[] {
  return [ours, theirs].flatMap((tree) => {
    const answered = new Set<string | undefined>();
    for (const { key, parent, fields } of tree.values()) {
      if (fields.type === 'reactie' && keys.has(key)) answered.add(tree.get(parent)?.parent);
    }
    return [...tree.values()]
      .filter(({ fields }) => fields.type === 'reacties' && answered.has(sectionKey(fields.punten ?? '')))
      .map(({ key }) => key);
  });
}
