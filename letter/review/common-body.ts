import { diffArrays } from 'diff';
import type { Body, Inline } from '../body/body.ts';
import { bodyOfTree } from './body-of-tree.ts';
import { type BodyTree, ROOT, type TreeNode } from './body-tree.ts';
import { joinedRuns } from './canonical-inlines.ts';
import { contentText } from './content-text.ts';
import { sentencesOf } from './sentences.ts';
import { soundBody } from './sound-body.ts';

/** What two bodies share: the elements of both, and in a line that differs the sentences of both. */
export function commonBody(first: BodyTree, second: BodyTree, newId: () => string): Body {
  const nodes = new Map<string, TreeNode>();
  for (const [key, node] of first) {
    const other = second.get(key);
    const common = other === undefined ? undefined : commonNode(node, other);
    if (common !== undefined) nodes.set(key, common);
  }
  const children = new Map([...nodes.values()].map(({ key, children: inside }) => [key, inside] as const));
  children.set(
    ROOT,
    [...nodes.values()].filter(({ parent }) => parent === ROOT).map(({ key }) => key),
  );
  return soundBody(bodyOfTree({ nodes, children }), newId);
}

/** A table that differs is not shared: nothing in it then counts as removed. */
function commonNode(node: TreeNode, other: TreeNode): TreeNode | undefined {
  if (node.content?.soort !== other.content?.soort) return undefined;
  if (contentText(node) === contentText(other)) return node;
  if (node.content?.soort !== 'line' || other.content?.soort !== 'line') return undefined;
  const inlines = commonSentences(node.content.inlines, other.content.inlines);
  return { ...node, content: { soort: 'line', inlines: inlines.length === 0 ? [{ text: '' }] : inlines } };
}

/** A line that differs in more places than this was rewritten: nothing in it is shared. */
const MAX_CHANGES = 2000;

function commonSentences(first: readonly Inline[], second: readonly Inline[]): Inline[] {
  const sentences = sentencesOf(first);
  const keys = [sentences, sentencesOf(second)].map((line) => line.map(({ key }) => key));
  const parts = diffArrays(keys[0] ?? [], keys[1] ?? [], { maxEditLength: MAX_CHANGES }) ?? [];
  let at = 0;
  const shared = parts.flatMap(({ added, removed, count }) => {
    const part = added ? [] : sentences.slice(at, at + count);
    if (!added) at += count;
    return removed ? [] : part;
  });
  return joinedRuns(shared.flatMap(({ inlines }) => inlines));
}
