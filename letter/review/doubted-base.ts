import { blocksIn } from './block-index.ts';
import type { BodyTree, TreeNode } from './body-tree.ts';
import { contentText } from './content-text.ts';
import { blockLine } from './letter-lines.ts';

/**
 * The base of a joining of which `theirs` may never have had some lines: in each of these that is another in theirs
 * stands what neither side has, so that both have changed it. What theirs lacks is then asked about, and not taken for
 * removed.
 */
export function doubtedBase(base: BodyTree, theirs: BodyTree, doubted: ReadonlySet<string>): BodyTree {
  if (doubted.size === 0) return base;
  return new Map(
    [...base].map(([key, node]) => [
      key,
      isInDoubt(node, theirs.get(key), doubted) ? { ...node, content: NOBODYS } : node,
    ]),
  );
}

/** Whether a line, or a table with such a line, is in doubt. An empty one is not: nothing of it can be lost. */
function isInDoubt(node: TreeNode, theirs: TreeNode | undefined, doubted: ReadonlySet<string>): boolean {
  if (node.content === undefined || isEmpty(node)) return false;
  if (theirs !== undefined && contentText(theirs) === contentText(node)) return false;
  return idsIn(node).some((id) => doubted.has(blockLine(id)));
}

function isEmpty({ content }: TreeNode): boolean {
  return content?.soort === 'line' && content.inlines.every((run) => !('type' in run) && run.text === '');
}

function idsIn({ content, fields }: TreeNode): string[] {
  if (content?.soort !== 'tabel') return [fields.id];
  return content.tabel.children.flatMap((rij) => blocksIn(rij).map(({ id }) => id));
}

/** A veld has a name, so that no letter holds this. */
const NOBODYS: TreeNode['content'] = { soort: 'line', inlines: [{ type: 'veld', naam: '', children: [{ text: '' }] }] };

/** Whether nobody knows what stood here before, or in something that stands in it. */
export function isBlanked({ content }: TreeNode, doubted: ReadonlySet<string>): boolean {
  return content === NOBODYS || (content === undefined && doubted.size > 0);
}
