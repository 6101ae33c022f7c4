import type { IdentifiedElement } from '../body/body.ts';
import { blocksIn, type IndexedBlock, inlinesOf } from './block-index.ts';
import { blockPlace } from './block-place.ts';
import { blockText, type TextNames } from './block-text.ts';
import { canonicalInlines } from './canonical-inlines.ts';
import { canonicalJson } from './canonical-json.ts';
import type { BlockDifference } from './compare-letters.ts';
import type { LetterNames } from './letter-names.ts';
import { wordPieces } from './word-pieces.ts';

/** Two bodies side by side. */
export type BlockIndexes = {
  readonly old: IndexedBody;
  readonly now: IndexedBody;
  readonly names: LetterNames;
  /** Ids of blocks that changed places with others in the same element. */
  readonly moved: ReadonlySet<string>;
};

/** The body of one letter with what its velden print. */
export type IndexedBody = Required<Pick<TextNames, 'body' | 'waardeVan'>> & {
  readonly blocks: ReadonlyMap<string, IndexedBlock>;
};

/** What is different about a block that is in both letters, without what is inside it: at most one difference. */
export function changedBlock(block: IndexedBlock, both: BlockIndexes): BlockDifference[] {
  const { old, now, names } = both;
  const { node } = block;
  const same = old.blocks.get(node.id);
  if (same === undefined) return [];
  const soort = soortOf(same, block, both);
  if (soort === undefined) return [];
  const [before, after] = textsOf(same.node, node, both, soort === 'gewijzigd');
  const from = hasMoved(same, block, both) ? { from: blockPlace(same, old.body, names) } : {};
  return [{ id: node.id, place: blockPlace(block, now.body, names), ...from, soort, words: wordPieces(before, after) }];
}

/** Both texts with what their velden print. Where a veld came for just those words, or went, its label tells them apart. */
function textsOf(
  same: IdentifiedElement,
  node: IdentifiedElement,
  { old, now, names }: BlockIndexes,
  isRewritten: boolean,
): [before: string, after: string] {
  const after = blockText(node, { names, ...now });
  if (!isRewritten) return [after, after];
  const before = blockText(same, { names, ...old });
  if (before !== after) return [before, after];
  return [blockText(same, { names, body: old.body }), blockText(node, { names, body: now.body })];
}

function soortOf(same: IndexedBlock, block: IndexedBlock, both: BlockIndexes): BlockDifference['soort'] | undefined {
  const { old, now, names } = both;
  const isOtherLine = lineOf(same.node) !== lineOf(block.node);
  if (isOtherLine) {
    const before = blockText(same.node, { names, body: old.body });
    if (before !== blockText(block.node, { names, body: now.body })) return 'gewijzigd';
  }
  if (hasMoved(same, block, both)) return 'verplaatst';
  const isOtherForm = fieldsOf(same.node) !== fieldsOf(block.node) || outerOf(same)?.id !== outerOf(block)?.id;
  return isOtherLine || isOtherForm ? 'opmaak' : undefined;
}

/** Into another section, punt or reactie, or among the blocks beside it. A list or table put round it moves nothing. */
function hasMoved(same: IndexedBlock, block: IndexedBlock, { moved }: BlockIndexes): boolean {
  if (moved.has(block.node.id)) return true;
  return outerOf(same)?.id !== outerOf(block)?.id && homeOf(same) !== homeOf(block);
}

function outerOf({ ancestors }: IndexedBlock): IdentifiedElement | undefined {
  return ancestors.at(-1);
}

function homeOf({ ancestors }: IndexedBlock): string | undefined {
  return ancestors.findLast(({ type }) => HOMES.has(type))?.id;
}

const HOMES: ReadonlySet<string> = new Set(['tekst', 'punten', 'reacties', 'bijlagen', 'punt', 'reactie']);

function lineOf(node: IdentifiedElement): string | undefined {
  const inlines = inlinesOf(node);
  return inlines === undefined ? undefined : canonicalInlines(inlines);
}

function fieldsOf(node: IdentifiedElement): string {
  return canonicalJson({ ...node, children: blocksIn(node).length > 0 });
}
