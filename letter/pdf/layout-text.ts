import { graphemesOf } from '../print/graphemes.ts';

/**
 * The text as the layout can take it: every control character is a space, because Typst would break the line at some
 * and drop the others, and neither is what the letter says; byte order marks, which nobody sees and PDF forbids, are
 * gone; half a surrogate pair is the replacement character, which no font of a letter has, so that it is reported.
 */
export function cleanText(text: string): string {
  return text.replace(CONTROL, ' ').replaceAll('\uFEFF', '').replace(LONE_SURROGATE, '\uFFFD');
}

const CONTROL = /[\p{Cc}\u2028\u2029]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** `long` tells that the piece is one word, so long that it may be wider than its column. */
export type TextPiece = { text: string; long: boolean };

/**
 * The text in pieces that together are the text: runs of ordinary words, and by itself each word that may be wider than
 * `most` em. A hyphen or slash ends a word here, because a line may be broken behind it; a non-breaking space does not.
 */
export function splitAtLongWords(text: string, most: number): TextPiece[] {
  if (longestWord(text) <= most) return [{ text, long: false }];
  const pieces: TextPiece[] = [];
  for (const word of text.split(/(?<=[ /-])/u)) {
    const long = word.length > most && mostEm(word) > most;
    const last = pieces.at(-1);
    if (last === undefined || long || last.long) pieces.push({ text: word, long });
    else last.text += word;
  }
  return pieces;
}

/** In characters, with the space, hyphen or slash behind it. */
function longestWord(text: string): number {
  let longest = 0;
  let from = 0;
  for (const { index } of text.matchAll(WORD_END)) {
    longest = Math.max(longest, index + 1 - from);
    from = index + 1;
  }
  return Math.max(longest, text.length - from);
}

const WORD_END = /[ /-]/g;

/** How wide a text may be, in em. Lower case and figures are narrower than three quarters, even in a wide bold face. */
function mostEm(text: string): number {
  return text.length - (text.match(NARROWER)?.length ?? 0) / 4;
}

const NARROWER = /[a-ln-vx-z0-9 .,:;'-]/g;

/** A word in pieces of a few characters, never inside a character and its accents. */
export function cutWord(word: string): string[] {
  const characters = graphemesOf(word);
  const pieces: string[] = [];
  for (let from = 0; from < characters.length; from += PIECE) {
    pieces.push(characters.slice(from, from + PIECE).join(''));
  }
  return pieces;
}

const PIECE = 4;

/** How many characters surely fit in a column of `breedte` mm in type of `size` pt: none is wider than its height. */
export function surelyFits(breedte: number, size: number): number {
  return Math.max(1, Math.floor((breedte * POINTS_A_MM) / size));
}

const POINTS_A_MM = 72 / 25.4;
