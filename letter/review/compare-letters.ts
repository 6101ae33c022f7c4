import type { Letter } from '../model/letter.ts';
import { compareBodies } from './compare-bodies.ts';
import { compareGegevens } from './compare-gegevens.ts';
import type { LetterNames } from './letter-names.ts';

/** What is different between two letters, in reading order. `isSame` when nothing is. */
export type LetterComparison = { isSame: boolean; gegevens: GegevenDifference[]; blokken: BlockDifference[] };

/** A gegeven by its label, with both values as people read them; '' when there is none. */
export type GegevenDifference = { label: string; before: string; after: string };

/**
 * A block that is different. `place` is what people call its place ("Ad wens 2"), of a block that is gone the place that
 * it had; `from` the place that it had, when it was moved to another. The text before is what is `gelijk` and `weg`
 * together, the text after what is `gelijk` and `erbij`. With `opmaak` the words are the same and only their layout
 * differs (bold, a list, a heading); a block that was moved and rewritten is `gewijzigd`. A veld is read as its value in
 * that letter; where only a value is other, no block is different: the gegeven is.
 */
export type BlockDifference = {
  id: string;
  place: string;
  from?: string;
  soort: 'gewijzigd' | 'erbij' | 'weg' | 'verplaatst' | 'opmaak';
  words: WordPiece[];
};

/** A run of words that both have, only the letter after, or only the letter before. */
export type WordPiece = { soort: 'gelijk' | 'erbij' | 'weg'; text: string };

/**
 * Compares two letters block by block by id, and the gegevens each by itself. Nothing that differs is passed over, but
 * for how the runs of text are cut (an empty text beside a link): that is not to be seen by anybody.
 */
export function compareLetters(before: Letter, after: Letter, names: LetterNames): LetterComparison {
  const gegevens = compareGegevens(before, after, names);
  const blokken = compareBodies(before, after, names);
  return { isSame: gegevens.length === 0 && blokken.length === 0, gegevens, blokken };
}
