import type { Inline, LetterText } from '../body/body.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * What stands in a line of text, apart from how it is cut: runs with the same marks as one, runs without characters left
 * out. Two lines are the same for a reader exactly when these texts are equal.
 */
export function canonicalInlines(inlines: readonly Inline[]): string {
  return canonicalJson(joinedRuns(inlines));
}

/** The same line with runs of the same marks joined and empty runs left out; nothing remains of an empty line. */
export function joinedRuns(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    if ('type' in inline) result.push(withJoinedRuns(inline));
    else addRun(result, inline);
  }
  return result;
}

function withJoinedRuns(inline: Exclude<Inline, LetterText>): Inline {
  if (inline.type !== 'link') return inline;
  const children: LetterText[] = [];
  for (const text of inline.children) addRun(children, text);
  return { ...inline, children };
}

function addRun(runs: (Inline | LetterText)[], run: LetterText): void {
  const last = runs.at(-1);
  if (run.text === '') return;
  if (last !== undefined && !('type' in last) && last.vet === run.vet && last.cursief === run.cursief) {
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  } else {
    runs.push(run);
  }
}
