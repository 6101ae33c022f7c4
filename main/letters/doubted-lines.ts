import type { Letter } from '../../letter/model/letter.ts';
import { blockIndex } from '../../letter/review/block-index.ts';
import type { LetterLines } from '../../letter/review/letter-lines.ts';
import { ELSEWHERE, type LineHistory, lineHash } from '../versions/line-history.ts';

/**
 * The lines of a letter of ours of which it is not proven that another copy of it has had them. Proof is a block that was
 * typed here (`LineHistory`): a copy that has it was made of that version or a later one, and has had every line that has
 * said the same in every version since then.
 */
export function doubtedLines(
  lines: LetterLines,
  copy: Letter,
  { births, lines: known }: LineHistory,
): ReadonlySet<string> {
  const proven = Math.max(ELSEWHERE, ...[...blockIndex(copy.body).keys()].map((id) => births.get(id) ?? ELSEWHERE));
  const isProven = ([key, text]: readonly [string, string]) => {
    const line = known.get(key);
    return line !== undefined && line.since <= proven && line.hash === lineHash(text);
  };
  return new Set([...lines].filter((line) => !isProven(line)).map(([key]) => key));
}
