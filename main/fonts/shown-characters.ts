import type { Lettertype } from '../../letter/huisstijl/huisstijl.ts';
import { type CharacterRanges, characterRanges } from '../../letter/print/character-ranges.ts';
import { fontCodePoints } from './font-characters.ts';
import { readFont } from './read-font.ts';

/**
 * The characters that all four files of a lettertype have, each file from the first of the `folders` that has it;
 * `undefined` when one of the files is missing or damaged.
 */
export async function shownCharacters(
  lettertype: Lettertype,
  folders: readonly string[],
): Promise<CharacterRanges | undefined> {
  const { normaal, cursief, vet, vetcursief } = lettertype;
  const fonts = await Promise.all(
    [normaal, cursief, vet, vetcursief].map((file) => readFont(lettertype, file, folders)),
  );
  const sets = fonts.flatMap((font) => (font.ok ? [fontCodePoints(font.value)] : []));
  const [first, ...others] = sets;
  if (first === undefined || sets.length < fonts.length) return undefined;
  return characterRanges([...first].filter((codePoint) => others.every((other) => other.has(codePoint))));
}
