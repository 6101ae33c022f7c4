import type { Body, IdentifiedElement } from '../body/body.ts';
import { isEmptyNode } from '../body/queries/is-empty-node.ts';
import type { Letter } from '../model/letter.ts';
import { blockIndex, blocksIn, type IndexedBlock } from './block-index.ts';
import { blockPlace } from './block-place.ts';
import { blockText } from './block-text.ts';
import { type BlockIndexes, changedBlock, type IndexedBody } from './changed-block.ts';
import type { BlockDifference } from './compare-letters.ts';
import type { LetterNames } from './letter-names.ts';
import { movedWithin } from './moved-within.ts';
import { wordPieces } from './word-pieces.ts';

/** The blocks that differ, in reading order; what is gone stands behind what it stood behind. */
export function compareBodies(before: Compared, after: Compared, names: LetterNames): BlockDifference[] {
  const old = indexed(before, names);
  const now = indexed(after, names);
  const both = { old, now, names, moved: movedBlocks(before.body, after.body, old.blocks, now.blocks) };
  return inReadingOrder(both).flatMap(([side, block]) => {
    if (side === 'old') return loneBlock(block, 'weg', both);
    return old.blocks.has(block.node.id) ? changedBlock(block, both) : loneBlock(block, 'erbij', both);
  });
}

type Compared = Pick<Letter, 'gegevens' | 'body'>;

function indexed(letter: Compared, names: LetterNames): IndexedBody {
  return { body: letter.body, blocks: blockIndex(letter.body), waardeVan: names.waarden(letter) };
}

/** A block of which nothing is in the other letter, unless it stands in another such block. */
function loneBlock(block: IndexedBlock, soort: 'erbij' | 'weg', both: BlockIndexes): BlockDifference[] {
  const [own, other] = soort === 'erbij' ? [both.now, both.old] : [both.old, both.now];
  const outer = block.ancestors.at(-1);
  if (!isAlone(block.node, other.blocks) || (outer !== undefined && isAlone(outer, other.blocks))) return [];
  const { node } = block;
  // The empty reactie that comes and goes with a punt says no more than the punt does.
  if (node.type === 'reactie' && isEmptyNode(node) && !other.blocks.has(node.punt)) return [];
  const text = blockText(node, { names: both.names, ...own });
  const place = blockPlace(block, own.body, both.names);
  const words = soort === 'erbij' ? wordPieces('', text) : wordPieces(text, '');
  return [{ id: node.id, place, soort, words }];
}

function isAlone(node: IdentifiedElement, others: ReadonlyMap<string, IndexedBlock>): boolean {
  return !others.has(node.id) && blocksIn(node).every((child) => isAlone(child, others));
}

/** Every block of the letter after, and each that is gone behind the last one before it that is still there. */
function inReadingOrder({ old, now }: BlockIndexes): (readonly ['old' | 'now', IndexedBlock])[] {
  const gone = new Map<string, IndexedBlock[]>();
  let last = '';
  for (const [id, block] of old.blocks) {
    if (now.blocks.has(id)) last = id;
    else gone.set(last, [...(gone.get(last) ?? []), block]);
  }
  const goneAfter = (id: string) => (gone.get(id) ?? []).map((block) => ['old', block] as const);
  const rest = [...now.blocks].flatMap(([id, block]) => [['now', block] as const, ...goneAfter(id)]);
  return [...goneAfter(''), ...rest];
}

/** The blocks that changed places with others in the same element. Reacties only follow their punten. */
function movedBlocks(
  before: Body,
  after: Body,
  old: ReadonlyMap<string, IndexedBlock>,
  now: ReadonlyMap<string, IndexedBlock>,
): ReadonlySet<string> {
  const moved = new Set(movedWithin(idsOf(before), idsOf(after)));
  for (const [id, { node }] of old) {
    const same = now.get(id)?.node;
    if (same === undefined || node.type === 'reacties') continue;
    for (const child of movedWithin(idsOf(blocksIn(node)), idsOf(blocksIn(same)))) moved.add(child);
  }
  return moved;
}

function idsOf(nodes: readonly IdentifiedElement[]): string[] {
  return nodes.map(({ id }) => id);
}
