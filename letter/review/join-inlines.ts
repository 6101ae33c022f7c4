import { diffArrays } from 'diff';
import type { Inline } from '../body/body.ts';
import { canonicalInlines, joinedRuns } from './canonical-inlines.ts';
import { joinValue } from './pick-side.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/**
 * A line of text that two people changed, with the changes of both, if these are in different sentences. `undefined`
 * when they touch each other: two changes in one sentence may make a sentence that nobody wrote.
 */
export function joinInlines(
  base: readonly Inline[] | undefined,
  ours: readonly Inline[],
  theirs: readonly Inline[],
): readonly Inline[] | undefined {
  const whole = joinValue(base, ours, theirs, (inlines) => (inlines === undefined ? '' : canonicalInlines(inlines)));
  if (whole.isJoined && whole.value !== undefined) return whole.value;
  return base === undefined ? undefined : joinSentences(sentencesOf(base), sentencesOf(ours), sentencesOf(theirs));
}

function joinSentences(
  base: readonly Sentence[],
  ours: readonly Sentence[],
  theirs: readonly Sentence[],
): readonly Inline[] | undefined {
  const [left, right] = [changesOf(base, ours), changesOf(base, theirs)];
  const changes = left && right && joinedChanges(left, right);
  if (changes === undefined) return undefined;
  const result: Sentence[] = [];
  let at = 0;
  for (const { start, end, put } of changes) {
    result.push(...base.slice(at, start), ...put);
    at = end;
  }
  result.push(...base.slice(at));
  const inlines = joinedRuns(result.flatMap((sentence) => sentence.inlines));
  return isCutAs(inlines, result) ? nonEmpty(inlines) : undefined;
}

/** What stood from `start` up to `end` was replaced by `put`. */
type Change = { readonly start: number; readonly end: number; readonly put: readonly Sentence[] };

/** A line that differs in more places than this was rewritten, and looking for more takes long. */
const MAX_CHANGES = 2000;

function changesOf(base: readonly Sentence[], side: readonly Sentence[]): Change[] | undefined {
  const parts = diffArrays(keysOf(base), keysOf(side), { maxEditLength: MAX_CHANGES });
  if (parts === undefined) return undefined;
  const changes: Change[] = [];
  let [at, from] = [0, 0];
  for (const { added, removed, count } of parts) {
    const end = added ? at : at + count;
    const put = added ? side.slice(from, from + count) : [];
    if (added || removed) addChange(changes, { start: at, end, put });
    at = end;
    if (!removed) from += count;
  }
  return changes;
}

/** What went and what came at one point is one change. */
function addChange(changes: Change[], { start, end, put }: Change): void {
  const last = changes.at(-1);
  if (last === undefined || last.end < start) changes.push({ start, end, put });
  else changes[changes.length - 1] = { start: last.start, end, put: [...last.put, ...put] };
}

/** The changes of both in order, the same one once; `undefined` when two are in the way of each other. */
function joinedChanges(ours: readonly Change[], theirs: readonly Change[]): Change[] | undefined {
  const known = new Set(ours.map(textOf));
  const all = [...ours, ...theirs.filter((change) => !known.has(textOf(change)))];
  all.sort((left, right) => left.start - right.start || left.end - right.end);
  for (const [index, change] of all.entries()) {
    const next = all[index + 1];
    if (next !== undefined && (next.start < change.end || isSamePoint(change, next))) return undefined;
  }
  return all;
}

function isSamePoint(left: Change, right: Change): boolean {
  return left.start === right.start && left.end === left.start && right.end === right.start;
}

function textOf({ start, end, put }: Change): string {
  return JSON.stringify([start, end, keysOf(put)]);
}

/** Whether the sentences are still those that were put together: a full stop that went joins two of them. */
function isCutAs(inlines: readonly Inline[], sentences: readonly Sentence[]): boolean {
  return JSON.stringify(keysOf(sentencesOf(inlines))) === JSON.stringify(keysOf(sentences));
}

function keysOf(sentences: readonly Sentence[]): string[] {
  return sentences.map(({ key }) => key);
}

function nonEmpty(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.length === 0 ? [{ text: '' }] : inlines;
}
