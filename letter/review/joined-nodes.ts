import type { BodyTree, TreeContent, TreeFields, TreeNode } from './body-tree.ts';
import { canonicalJson } from './canonical-json.ts';
import { contentText } from './content-text.ts';
import { joinInlines } from './join-inlines.ts';
import { joinTabel } from './join-tabel.ts';
import type { ThreeTrees } from './kept-nodes.ts';
import { joinValue, pickSide } from './pick-side.ts';

/** An element with the changes of both sides; `isJoined` is false when what is written in it is that of one side. */
export type JoinedNode = { readonly node: TreeNode; readonly isJoined: boolean };

/** Each of the elements that stay, by key, in an order that does not depend on which side comes first. */
export function joinedNodes(
  keys: ReadonlySet<string>,
  { base, ours, theirs }: ThreeTrees,
): ReadonlyMap<string, JoinedNode> {
  const joined = new Map<string, JoinedNode>();
  for (const key of [...keys].sort()) {
    const one = joinNode(base.get(key), ours.get(key), theirs.get(key));
    if (one !== undefined) joined.set(key, one);
  }
  return joined;
}

type MaybeNode = ReturnType<BodyTree['get']>;

function joinNode(base: MaybeNode, ours: MaybeNode, theirs: MaybeNode): JoinedNode | undefined {
  if (ours === undefined || theirs === undefined) {
    const node = ours ?? theirs;
    return node === undefined ? undefined : { node, isJoined: true };
  }
  if (ours.content?.soort !== theirs.content?.soort) return joinKinds(base, ours, theirs);
  const fields = joinFields(base?.fields, ours.fields, theirs.fields);
  const content = joinContent(base?.content, ours.content, theirs.content);
  if (content !== 'touch') return { node: { ...ours, fields, content }, isJoined: true };
  return { node: { ...pickSide(ours, theirs), fields }, isJoined: false };
}

/** One side made a line of text of it, the other a table or a list: no more than one of these can be had. */
function joinKinds(base: MaybeNode, ours: TreeNode, theirs: TreeNode): JoinedNode {
  const { value, isJoined } = joinValue<MaybeNode>(base, ours, theirs, (node) =>
    node === undefined ? '' : `${canonicalJson(node.fields)}${contentText(node)}`,
  );
  return { node: value ?? ours, isJoined };
}

function joinContent(
  base: TreeContent | undefined,
  ours: TreeContent | undefined,
  theirs: TreeContent | undefined,
): TreeContent | undefined | 'touch' {
  if (ours?.soort === 'line' && theirs?.soort === 'line') {
    const inlines = joinInlines(base?.soort === 'line' ? base.inlines : undefined, ours.inlines, theirs.inlines);
    return inlines === undefined ? 'touch' : { soort: 'line', inlines };
  }
  if (ours?.soort === 'tabel' && theirs?.soort === 'tabel') {
    const tabel = joinTabel(base?.soort === 'tabel' ? base.tabel : undefined, ours.tabel, theirs.tabel);
    return tabel === undefined ? 'touch' : { soort: 'tabel', tabel };
  }
  return undefined;
}

function joinFields(base: TreeFields | undefined, ours: TreeFields, theirs: TreeFields): TreeFields {
  const joined = (name: 'key' | 'punten' | 'punt') => {
    const { value } = joinValue(base?.[name], ours[name], theirs[name], String);
    return value === undefined ? {} : { [name]: value };
  };
  const { value: type } = joinValue(base?.type, ours.type, theirs.type, String);
  const { value: id } = joinValue(base?.id, ours.id, theirs.id, String);
  return { type: type ?? ours.type, id: id ?? ours.id, ...joined('key'), ...joined('punten'), ...joined('punt') };
}
