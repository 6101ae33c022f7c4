import type { Inline, LetterText } from '../body/body.ts';
import { canonicalInlines, joinedRuns } from './canonical-inlines.ts';

/** A sentence, or the white space between two: what stands in it, and the same as a text that can be compared. */
export type Sentence = { readonly key: string; readonly inlines: readonly Inline[] };

/** A veld, verwijzing or link counts as one character. */
const ATOM = '\uFFFC';

/**
 * The end of a sentence with what closes it, and the white space behind it. What follows begins with a capital: an
 * abbreviation ("art. 3", "d.d. 3 maart") ends nothing. A new line always does.
 */
const BETWEEN = /(?<=[.!?…]["'’”»)\]]{0,3})\s+(?=["'‘“«([]{0,3}[\p{Lu}\uFFFC]|$)|\n/gu;

/** The sentences of a line of text and the white space between them, in order: together they are the line. */
export function sentencesOf(inlines: readonly Inline[]): Sentence[] {
  const runs = joinedRuns(inlines);
  const text = runs.map((run) => ('type' in run ? ATOM : run.text)).join('');
  const cuts = [...text.matchAll(BETWEEN)].flatMap(({ index, 0: between }) => [index, index + between.length]);
  const edges = [0, ...cuts, text.length];
  return edges.slice(1).flatMap((end, index): Sentence[] => {
    const part = slice(runs, edges[index] ?? 0, end);
    return part.length === 0 ? [] : [{ key: canonicalInlines(part), inlines: part }];
  });
}

function slice(runs: readonly Inline[], start: number, end: number): Inline[] {
  let at = 0;
  return runs.flatMap((run): Inline[] => {
    const length = 'type' in run ? 1 : run.text.length;
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
    at += length;
    if (from >= to) return [];
    return 'type' in run ? [run] : [textSlice(run, from, to)];
  });
}

function textSlice(run: LetterText, from: number, to: number): LetterText {
  return { ...run, text: run.text.slice(from, to) };
}
