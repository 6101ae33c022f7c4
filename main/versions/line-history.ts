import * as v from 'valibot';
import type { Letter } from '../../letter/model/letter.ts';
import { blockIndex } from '../../letter/review/block-index.ts';
import { letterLines } from '../../letter/review/letter-lines.ts';
import { checkedJson, parseCheckedJson } from '../files/checked-json.ts';
import { textHash } from '../files/text-hash.ts';

/**
 * What is known of the lines of a letter beyond the versions that are kept: these are thinned. Versions are named by their
 * count.
 */
export type LineHistory = {
  /**
   * Where each block, by its id, was seen first: the version in which it was typed here, or `ELSEWHERE`. An id is made once
   * and never again, so that a copy of the letter that has the block was made of that version or a later one: that is the
   * only proof of it that there is, because a file does not say what it was made of.
   */
  readonly births: ReadonlyMap<string, number>;
  /** Since which version each line (`LetterLines`) has said what it says now, in every one. */
  readonly lines: ReadonlyMap<string, LineSince>;
  /** The file in which the text of a version stood. Copies of a letter that were saved elsewhere have the same versions. */
  readonly files: ReadonlyMap<number, string>;
};

export type LineSince = { readonly since: number; readonly hash: string };

/** It came in from another, or it is not known where it was made: such a block proves nothing. */
export const ELSEWHERE = 0;

export const NO_HISTORY: LineHistory = { births: new Map(), lines: new Map(), files: new Map() };

/** `here`: typed in this program; `in`: our letter, with what came in from elsewhere; `other`: the letter of another. */
export type Whose = 'here' | 'in' | 'other';

/** A version that is kept; `letter` is undefined when its text is no letter that can be read. */
export type AddedVersion = {
  readonly letter: Letter | undefined;
  readonly count: number;
  readonly whose: Whose;
  readonly file: string;
};

/** With a version more. What another wrote says nothing of our lines. */
export function withVersion(history: LineHistory, { letter, count, whose, file }: AddedVersion): LineHistory {
  const files = new Map(history.files).set(count, file);
  if (letter === undefined) return { ...history, files };
  const births = new Map(history.births);
  for (const id of blockIndex(letter.body).keys()) {
    if (!births.has(id)) births.set(id, whose === 'here' ? count : ELSEWHERE);
  }
  if (whose === 'other') return { births, lines: history.lines, files };
  const lines = [...letterLines(letter)].map(([key, text]) => {
    const [known, hash] = [history.lines.get(key), lineHash(text)];
    return [key, known?.hash === hash ? known : { since: count, hash }] as const;
  });
  return { births, lines: new Map(lines), files };
}

export function lineHash(text: string): string {
  return textHash(text).slice(0, 16);
}

/** As it stands in the folder of the versions, with a checksum: a character that changed on the disk would be false proof. */
export function writeHistory({ births, lines, files }: LineHistory): string {
  const [blokken, bestanden] = [Object.fromEntries(births), Object.fromEntries(files)];
  return `${checkedJson({ blokken, bestanden, regels: Object.fromEntries([...lines].map(toPair)) })}\n`;
}

function toPair([key, { since, hash }]: readonly [string, LineSince]): [string, [number, string]] {
  return [key, [since, hash]];
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(ELSEWHERE));

const historySchema = v.object({
  blokken: v.record(v.string(), count),
  bestanden: v.record(v.pipe(v.string(), v.digits()), v.string()),
  regels: v.record(v.string(), v.tuple([count, v.string()])),
});

/** Undefined when the text is damaged. */
export function readHistory(text: string): LineHistory | undefined {
  const read = v.safeParse(historySchema, parseCheckedJson(text.trimEnd()));
  if (!read.success) return undefined;
  const { blokken, bestanden, regels } = read.output;
  const lines = Object.entries(regels).map(([key, [since, hash]]) => [key, { since, hash }] as const);
  const files = Object.entries(bestanden).map(([version, file]) => [Number(version), file] as const);
  return { births: new Map(Object.entries(blokken)), lines: new Map(lines), files: new Map(files) };
}
