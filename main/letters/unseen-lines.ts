import type { Letter } from '../../letter/model/letter.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { blockIndex, inlinesOf } from '../../letter/review/block-index.ts';
import { blockLine, letterLines } from '../../letter/review/letter-lines.ts';
import { sentencesOf } from '../../letter/review/sentences.ts';
import type { Version } from '../contract.ts';
import type { Versions } from '../versions/versions.ts';
import { doubtedLines } from './doubted-lines.ts';

/** These another had as well: what stood in the file when it was opened, and what another wrote. */
const SHARED: readonly Version['how'][] = ['opened', 'other'];

/**
 * The lines (`LetterLines`) of the text that we saved last, with this hash, of which another text lacks what we wrote since
 * there was one that both had, unless it is proven that the other has had it (doubted-lines.ts). Whoever wrote it perhaps
 * never saw that: two may save at the same moment, and OneDrive brings the text of one over that of another.
 */
export async function unseenLines(
  base: Letter,
  hash: string,
  theirs: Letter,
  versions: Pick<Versions, 'list' | 'text' | 'idWithHash' | 'history'>,
): Promise<string[]> {
  const [listed, last] = [await versions.list(base.id), await versions.idWithHash(base.id, hash)];
  const all = listed.ok ? listed.value.versions : [];
  const since = all.slice(all.findIndex(({ id }) => id === last));
  const shared = since.find(({ how }) => SHARED.includes(how)) ?? since.at(-1);
  if (last === undefined || shared === undefined || shared.id === last) return [];
  const text = await versions.text(base.id, shared.id);
  const before = text.ok ? readBriefFile(text.value, shared.id) : text;
  if (!before.ok) return [];
  const doubted = doubtedLines(letterLines(base), theirs, await versions.history(base.id));
  return linesWithout(before.value, base, theirs).filter((line) => doubted.has(line));
}

function linesWithout(before: Letter, base: Letter, theirs: Letter): string[] {
  const [was, other] = [letterLines(before), letterLines(theirs)];
  const [old, others, ours] = [sentencesIn(before), sentencesIn(theirs), sentencesIn(base)];
  const isUnseen = ([key, text]: readonly [string, string]) => {
    if (was.get(key) === text || other.get(key) === text) return false;
    const written = [...(ours.get(key) ?? [])].filter((sentence) => !old.get(key)?.has(sentence));
    return written.length === 0 || written.some((sentence) => !others.get(key)?.has(sentence));
  };
  return [...letterLines(base)].filter(isUnseen).map(([key]) => key);
}

/** The sentences of each block with a line of text. */
function sentencesIn({ body }: Letter): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    [...blockIndex(body)].map(([id, { node }]) => [
      blockLine(id),
      new Set(sentencesOf(inlinesOf(node) ?? []).map(({ key }) => key)),
    ]),
  );
}
