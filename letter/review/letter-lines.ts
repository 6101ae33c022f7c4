import type { Letter } from '../model/letter.ts';
import { blockIndex, inlinesOf } from './block-index.ts';
import { canonicalJson } from './canonical-json.ts';
import { letterValues } from './letter-values.ts';

/**
 * What a letter says by what says it: a gegeven ("onderwerp", "veld stuk") or a block with a line of text, by its id.
 * Two letters with the same text under one name say the same there.
 */
export type LetterLines = ReadonlyMap<string, string>;

export function letterLines(letter: Letter): LetterLines {
  return new Map([
    ...[...letterValues(letter)].map(([naam, value]) => [gegevenLine(naam), canonicalJson({ value })] as const),
    ...[...blockIndex(letter.body)].flatMap(([id, { node }]) =>
      inlinesOf(node) === undefined ? [] : [[blockLine(id), canonicalJson(node)] as const],
    ),
  ]);
}

/** The name of a gegeven in `LetterLines`. */
export function gegevenLine(naam: string): string {
  return `gegeven ${naam}`;
}

/** The name of a block in `LetterLines`. */
export function blockLine(id: string): string {
  return `blok ${id}`;
}
