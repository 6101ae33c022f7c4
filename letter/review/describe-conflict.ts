import type { Letter } from '../model/letter.ts';
import { blockIndex } from './block-index.ts';
import { blockPlace } from './block-place.ts';
import { blockText } from './block-text.ts';
import { NEEDED } from './common-base.ts';
import type { WordPiece } from './compare-letters.ts';
import type { BlockConflict, GegevenConflict, JoinedLetter } from './join-letters.ts';
import { canKeepBoth } from './keep-both.ts';
import type { LetterNames } from './letter-names.ts';
import { letterParts } from './letter-parts.ts';
import { letterValues, letterWith } from './letter-values.ts';
import { wordPieces } from './word-pieces.ts';

/**
 * A conflict as it is shown. `place` is what people call its place ("Ad wens 2", "Onderwerp"). Each side in words, with
 * what it changed since `before`, or when that is not known what the other does not have; `undefined` when it removed the
 * block or the gegeven.
 */
export type DescribedConflict = {
  readonly id: string;
  readonly place: string;
  readonly before: string;
  readonly ours: WordPiece[] | undefined;
  readonly theirs: WordPiece[] | undefined;
  readonly canKeepBoth: boolean;
};

/** The conflicts of a joined letter in words, each side with what its velden print in the letter that it would give. */
export function describeConflicts(joined: JoinedLetter, names: LetterNames): DescribedConflict[] {
  const sides = { base: sideOf(joined, 'base'), ours: sideOf(joined, 'ours'), theirs: sideOf(joined, 'theirs') };
  return joined.conflicts.map((conflict) => {
    const { place, before, ours, theirs } =
      conflict.soort === 'blok'
        ? blockTexts(conflict, sides, names)
        : gegevenTexts(conflict, joined.letter, sides, names);
    return {
      id: conflict.id,
      place,
      before: before ?? '',
      ours: sideWords(ours, before, theirs),
      theirs: sideWords(theirs, before, ours),
      canKeepBoth: canKeepBoth(conflict),
    };
  });
}

/** What was there before is not always known: then it is shown what the other side does not have. */
function sideWords(side: string | undefined, before: string | undefined, other: string | undefined) {
  if (side === undefined) return undefined;
  if (before !== undefined || other === undefined) return wordPieces(before ?? '', side);
  return wordPieces(other, side).filter(({ soort }) => soort !== 'weg');
}

type Side = 'base' | 'ours' | 'theirs';
type Sides = Readonly<Record<Side, Letter>>;

/** The joined letter with this side of each gegeven that both changed, as far as it is known. */
function sideOf({ letter, conflicts }: JoinedLetter, side: Side): Letter {
  const values = conflicts.flatMap((one) => {
    if (one.soort !== 'gegeven' || (one[side] === undefined && NEEDED.includes(one.naam))) return [];
    return [[one.naam, one[side]] as const];
  });
  return values.length === 0 ? letter : letterWith(new Map([...letterValues(letter), ...values]), letter.body);
}

type Texts = { place: string; before: string | undefined; ours: string | undefined; theirs: string | undefined };

function blockTexts({ block, ...conflict }: BlockConflict, sides: Sides, names: LetterNames): Texts {
  const { body } = sides.ours;
  const found = blockIndex(body).get(block);
  const textOf = (side: Side, isFilled: boolean): string | undefined => {
    const has = conflict[side];
    const waarden = isFilled ? { waardeVan: names.waarden(sides[side]) } : {};
    return has && [has.node, ...has.reacties].map((node) => blockText(node, { names, body, ...waarden })).join('\n');
  };
  const texts = (isFilled: boolean) => ({
    before: textOf('base', isFilled),
    ours: textOf('ours', isFilled),
    theirs: textOf('theirs', isFilled),
  });
  const filled = texts(true);
  // A veld on one side and its very words on the other: its label tells them apart.
  const told = filled.ours === filled.theirs ? texts(false) : filled;
  return { place: found === undefined ? '' : blockPlace(found, body, names), ...told };
}

function gegevenTexts(conflict: GegevenConflict, letter: Letter, sides: Sides, names: LetterNames): Texts {
  const { naam } = conflict;
  const textOf = (side: Side): string | undefined => {
    if (conflict[side] === undefined) return undefined;
    const parts = letterParts(sides[side]);
    const shown = naam === 'geadresseerde' ? [parts.get(naam), parts.get('soort')] : [parts.get(naam)];
    return shown.map((part) => part?.text(names) ?? '').join('\n');
  };
  const place = letterParts(letter).get(naam)?.label(names) ?? naam;
  return { place, before: textOf('base'), ours: textOf('ours'), theirs: textOf('theirs') };
}
