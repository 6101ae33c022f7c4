import { graphemesOf } from './graphemes.ts';

/** Whether a font has a glyph for a code point. */
export type HasCharacter = (codePoint: number) => boolean;

/**
 * The characters of a text that a font cannot show, each once: whole characters as people see them, with their accents.
 * What is never drawn (a control character, a joiner) is not missing, nor is a space, which is as wide without a glyph,
 * nor what a letter and its accent show together.
 */
export function missingCharacters(text: string, has: HasCharacter): string[] {
  if (!mayMiss(text, has)) return [];
  const found = new Set<string>();
  for (const [run] of text.matchAll(FOREIGN_RUN)) {
    for (const character of graphemesOf(run)) if (!isShown(character, has)) found.add(character);
  }
  return [...found];
}

/** The text with `sign` for what is missing of each character that the font cannot show; what is ASCII in it stays. */
export function withoutMissing(text: string, has: HasCharacter, sign: string): string {
  if (!mayMiss(text, has)) return text;
  const shown = (character: string) => (isShown(character, has) ? character : character.replace(FOREIGN, sign));
  return text.replace(FOREIGN_RUN, (run) => graphemesOf(run).map(shown).join(''));
}

/** ASCII is in every font of a letter. */
const FOREIGN = /[^\0-~]+/gu;
/** With the letter before it, which may be one with what follows. */
const FOREIGN_RUN = /[\0-~]?[^\0-~]+/gu;
const EACH_FOREIGN = /[^\0-~]/gu;

const NOT_DRAWN = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Z}]/gu;
/** Drawn as the hyphen that may be broken behind, where the font has that one. */
const NON_BREAKING_HYPHEN = /\u2011/g;

/** Soon says of nearly every text, however long, that all of it is shown. */
function mayMiss(text: string, has: HasCharacter): boolean {
  return [...new Set(text.match(EACH_FOREIGN) ?? [])].some((one) => !hasAll(one.replace(NOT_DRAWN, ''), has));
}

function isShown(character: string, has: HasCharacter): boolean {
  const drawn = character.replace(NOT_DRAWN, '');
  if (hasAll(drawn, has) || hasAll(drawn.replace(NON_BREAKING_HYPHEN, '\u2010'), has)) return true;
  return [...drawn.normalize('NFC')].every((one) => hasAll(one, has) || hasAll(one.normalize('NFD'), has));
}

function hasAll(text: string, has: HasCharacter): boolean {
  return [...text].every((one) => has(one.codePointAt(0) ?? 0));
}
