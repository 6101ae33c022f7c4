import { createContext, useContext } from 'react';
import type { LetterValues } from '../../../letter/print/letter-values.ts';
import type { SectionWords } from '../../../letter/print/section-words.ts';

/** What elements show without its being typed: the same objects until they say something else. */
export type LetterWords = { readonly values: LetterValues; readonly words: SectionWords };

export const LetterWordsContext = createContext<LetterWords | undefined>(undefined);

export function useLetterWords(): LetterWords {
  const words = useContext(LetterWordsContext);
  if (words === undefined) throw new Error('useLetterWords outside a LetterWordsContext');
  return words;
}

/** What the empty block inside says: what is to be written there. */
export const HintContext = createContext<string | undefined>(undefined);

/** The level of a tussenkop here, as it is printed. */
export const KopLevelContext = createContext<1 | 2 | 3>(1);
