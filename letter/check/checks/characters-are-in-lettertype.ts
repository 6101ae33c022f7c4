import { missingCharacterWords } from '../../print/missing-character-words.ts';
import { missingCharacters } from '../../print/missing-characters.ts';
import { blockTexts } from '../block-texts.ts';
import type { Check } from '../check.ts';
import type { Finding, FindingPlace } from '../finding.ts';
import { fixedTexts } from '../fixed-texts.ts';
import { valueTexts } from '../value-texts.ts';

/**
 * Every character that is printed is in the lettertype of the huisstijl: a PDF cannot be made without it, and Word would
 * take another lettertype for it. One finding for each place.
 */
export const charactersAreInLettertype: Check = (input) => {
  const found = new Map<string, { place: FindingPlace; characters: string[] }>();
  for (const { text, place } of [...valueTexts(input), ...blockTexts(input), ...fixedTexts(input)]) {
    const characters = missingCharacters(text, input.hasCharacter);
    if (characters.length === 0) continue;
    const key = place.soort === 'blok' ? `blok ${place.id}` : `${place.soort} ${place.label}`;
    found.set(key, { place, characters: [...(found.get(key)?.characters ?? []), ...characters] });
  }
  const { familie } = input.huisstijl.lettertype;
  return [...found.values()].map(({ place, characters }) => findingOf(place, [...new Set(characters)], familie));
};

function findingOf(place: FindingPlace, characters: readonly string[], familie: string): Finding {
  const { sentence, remedy } = missingCharacterWords(characters, familie);
  return { code: 'teken-ontbreekt', ernst: 'fout', sentence, remedy: place.soort === 'brief' ? FIXED : remedy, place };
}

/** What the author did not type the author cannot mend. */
const FIXED = 'Vraag uw beheerder om de huisstijl of het sjabloon te verbeteren.';
