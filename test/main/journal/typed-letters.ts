import type { Letter } from '../../../letter/model/letter.ts';
import { type LetterChange, letterChange } from '../../../letter/model/letter-change.ts';
import { everyNodeLetter } from '../../letter/model/every-node-letter.ts';

/** A letter as it is opened, and after each of the words that are typed in its onderwerp. */
export function typedLetters(words: readonly string[], letter: Letter = everyNodeLetter()): Letter[] {
  const letters = [letter];
  for (const word of words) {
    const before = letters.at(-1) ?? letter;
    const onderwerp = `${before.gegevens.onderwerp ?? ''} ${word}`;
    letters.push({ ...before, gegevens: { ...before.gegevens, onderwerp } });
  }
  return letters;
}

/** The change to each letter from the one before it. */
export function changesOf(letters: readonly Letter[]): LetterChange[] {
  return letters.slice(1).map((letter, index) => letterChange(letters[index] ?? letter, letter));
}
