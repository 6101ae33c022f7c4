import type { Letter } from '../../letter/model/letter.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { type LetterLines, letterLines } from '../../letter/review/letter-lines.ts';
import type { Version } from '../contract.ts';
import type { Versions } from '../versions/versions.ts';
import { doubtedLines } from './doubted-lines.ts';

/** What another copy of a letter is joined from. `doubted`: the lines of it that the copy may never have had (`joinLetters`). */
export type ClosestVersion = { readonly base: Letter; readonly doubted: ReadonlySet<string> };

/** More versions than this are not looked through: those of months ago are no beginning of a copy of today. */
const MOST = 250;

/**
 * The kept version of a letter from which another copy of it began, as far as that can be known: the one that has most
 * lines exactly as they are in the copy, and of equals the oldest. Versions are thinned, so that the copy may have begun
 * before that one: while it has words that were written after the version before it, and that the copy does not have,
 * that version before it is taken. Undefined when there is none.
 *
 * That is likely, and no proof: both may have written the same, the copy may hold what we joined in from it before, or be
 * older than all that is kept here. What the copy lacks may then be what it never had, and not what its author took out:
 * what is not proven is doubted (doubted-lines.ts).
 *
 * `looked` hears how many versions of how many were looked through: of a long letter that takes seconds.
 */
export async function closestVersion(
  copy: Letter,
  versions: Pick<Versions, 'list' | 'text' | 'history'>,
  looked: (done: number, of: number) => void = () => undefined,
): Promise<ClosestVersion | undefined> {
  const listed = await versions.list(copy.id);
  if (!listed.ok) return undefined;
  const ofCopy = letterLines(copy);
  const kept: Kept[] = [];
  const candidates = listed.value.versions.slice(0, MOST);
  for (const [index, version] of candidates.entries()) {
    looked(index, candidates.length);
    const letter = await letterOf(copy.id, version, versions);
    if (letter !== undefined) kept.push({ version, letter, lines: letterLines(letter) });
  }
  let at = mostShared(kept, ofCopy);
  while (at < kept.length && !isBefore(kept[at]?.lines, kept[at + 1]?.lines, ofCopy)) at += 1;
  const closest = kept[at] ?? kept.at(-1);
  if (closest === undefined) return undefined;
  return { base: closest.letter, doubted: doubtedLines(closest.lines, copy, await versions.history(copy.id)) };
}

type Kept = { readonly version: Version; readonly letter: Letter; readonly lines: LetterLines };

async function letterOf(id: string, version: Version, versions: Pick<Versions, 'text'>): Promise<Letter | undefined> {
  const text = await versions.text(id, version.id);
  const letter = text.ok ? readBriefFile(text.value, version.id) : text;
  return letter.ok ? letter.value : undefined;
}

/** Of versions, the newest first, the last that has most lines in common with the copy; -1 without any. */
function mostShared(kept: readonly Kept[], ofCopy: LetterLines): number {
  const shared = kept.map(({ lines }) => [...lines].filter(([key, text]) => ofCopy.get(key) === text).length);
  return shared.lastIndexOf(Math.max(...shared));
}

/** Whether the copy can have begun with a version or after it: it has all that this version has and `earlier` has not. */
function isBefore(lines: LetterLines | undefined, earlier: LetterLines | undefined, ofCopy: LetterLines): boolean {
  return [...(lines ?? [])].every(([key, text]) => ofCopy.get(key) === text || earlier?.get(key) === text);
}
