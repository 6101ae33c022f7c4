/**
 * The characters of a text that a font cannot show, each once: whole characters as people see them, with their accents.
 * `has` tells whether the font has a glyph for a code point. What is never drawn (a control character, a joiner) is not
 * missing, nor is a space, which is as wide without a glyph, nor what the letter and the accent show together.
 */
export function missingCharacters(text: string, has: (codePoint: number) => boolean): string[] {
  if (LATIN.test(text)) return [];
  const found = new Set<string>();
  for (const { segment } of GRAPHEMES.segment(text)) if (!isShown(segment, has)) found.add(segment);
  return [...found];
}

/** ASCII is in every font of a letter. */
const LATIN = /^[ -~]*$/;

const GRAPHEMES = new Intl.Segmenter('nl', { granularity: 'grapheme' });

const NOT_DRAWN = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Z}]/gu;
/** Drawn as the hyphen that may be broken behind, where the font has that one. */
const NON_BREAKING_HYPHEN = /\u2011/g;

function isShown(character: string, has: (codePoint: number) => boolean): boolean {
  const drawn = character.replace(NOT_DRAWN, '');
  const hasAll = (text: string): boolean => [...text].every((one) => has(one.codePointAt(0) ?? 0));
  if (hasAll(drawn) || hasAll(drawn.replace(NON_BREAKING_HYPHEN, '\u2010'))) return true;
  return [...drawn.normalize('NFC')].every((one) => hasAll(one) || hasAll(one.normalize('NFD')));
}
