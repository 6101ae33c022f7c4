import type { Body } from '../body/body.ts';
import type { Letter } from '../model/letter.ts';
import { blockIndex } from './block-index.ts';
import { blockPlace } from './block-place.ts';
import { blockText } from './block-text.ts';
import type { WordPiece } from './compare-letters.ts';
import type { BlockConflict, BlockSide, GegevenConflict, JoinConflict } from './join-letters.ts';
import { canKeepBoth } from './keep-both.ts';
import type { LetterNames } from './letter-names.ts';
import { letterParts } from './letter-parts.ts';
import { letterValues, letterWith } from './letter-values.ts';
import { wordPieces } from './word-pieces.ts';

/**
 * A conflict as it is shown. `place` is what people call its place ("Ad wens 2", "Onderwerp"). Each side in words, with
 * what it changed since `before`, or when that is not known what the other does not have; `undefined` when it removed the block or the gegeven.
 */
export type DescribedConflict = {
  readonly id: string;
  readonly place: string;
  readonly before: string;
  readonly ours: WordPiece[] | undefined;
  readonly theirs: WordPiece[] | undefined;
  readonly canKeepBoth: boolean;
};

/** A conflict of this joined letter in words. */
export function describeConflict(conflict: JoinConflict, letter: Letter, names: LetterNames): DescribedConflict {
  const described =
    conflict.soort === 'blok' ? blockTexts(conflict, letter.body, names) : gegevenTexts(conflict, letter, names);
  const { place, before, ours, theirs } = described;
  return {
    id: conflict.id,
    place,
    before: before ?? '',
    ours: sideWords(ours, before, theirs),
    theirs: sideWords(theirs, before, ours),
    canKeepBoth: canKeepBoth(conflict),
  };
}

/** What was there before is not always known: then it is shown what the other side does not have. */
function sideWords(side: string | undefined, before: string | undefined, other: string | undefined) {
  if (side === undefined) return undefined;
  if (before !== undefined || other === undefined) return wordPieces(before ?? '', side);
  return wordPieces(other, side).filter(({ soort }) => soort !== 'weg');
}

type Texts = { place: string; before: string | undefined; ours: string | undefined; theirs: string | undefined };

function blockTexts({ block, base, ours, theirs }: BlockConflict, body: Body, names: LetterNames): Texts {
  const found = blockIndex(body).get(block);
  const textOf = (side: BlockSide | undefined): string | undefined =>
    side && [side.node, ...side.reacties].map((node) => blockText(node, { names, body })).join('\n');
  return {
    place: found === undefined ? '' : blockPlace(found, body, names),
    before: textOf(base),
    ours: textOf(ours),
    theirs: textOf(theirs),
  };
}

function gegevenTexts({ naam, base, ours, theirs }: GegevenConflict, letter: Letter, names: LetterNames): Texts {
  const partsWith = (value: unknown) =>
    letterParts(letterWith(new Map([...letterValues(letter), [naam, value]]), letter.body));
  const textOf = (value: unknown): string | undefined => {
    if (value === undefined) return undefined;
    const parts = partsWith(value);
    const shown = naam === 'geadresseerde' ? [parts.get(naam), parts.get('soort')] : [parts.get(naam)];
    return shown.map((part) => part?.text(names) ?? '').join('\n');
  };
  const place = letterParts(letter).get(naam)?.label(names) ?? naam;
  return { place, before: textOf(base), ours: textOf(ours), theirs: textOf(theirs) };
}
