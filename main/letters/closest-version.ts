import type { Letter } from '../../letter/model/letter.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { blockIndex, inlinesOf } from '../../letter/review/block-index.ts';
import { canonicalJson } from '../../letter/review/canonical-json.ts';
import type { Version } from '../contract.ts';
import type { Versions } from '../versions/versions.ts';

/** More versions than this are not looked through: those of months ago are no beginning of a copy of today. */
const MOST = 250;

/**
 * The kept version of a letter from which another copy of it began, as far as that can be known: the one that has most
 * lines exactly as they are in the copy, and of equals the oldest. Versions are thinned, so that the copy may have begun
 * before that one: while it has words that were written after the version before it, and that the copy does not have,
 * that version before it is taken. An older one never hides what either side changed. Undefined when there is none.
 */
export async function closestVersion(copy: Letter, versions: Versions): Promise<Letter | undefined> {
  const listed = await versions.list(copy.id);
  if (!listed.ok) return undefined;
  const ofCopy = linesOf(copy);
  const kept: Lines[] = [];
  const readable: Version[] = [];
  for (const version of listed.value.versions.slice(0, MOST)) {
    const letter = await letterOf(copy.id, version, versions);
    if (letter === undefined) continue;
    kept.push(linesOf(letter));
    readable.push(version);
  }
  let at = mostShared(kept, ofCopy);
  while (at < kept.length && !isBefore(kept[at], kept[at + 1], ofCopy) && !isBeginning(readable[at])) at += 1;
  const found = readable[at];
  return found === undefined ? undefined : letterOf(copy.id, found, versions);
}

async function letterOf(id: string, version: Version, versions: Versions): Promise<Letter | undefined> {
  const text = await versions.text(id, version.id);
  const letter = text.ok ? readBriefFile(text.value, version.id) : text;
  return letter.ok ? letter.value : undefined;
}

/** What a letter says by what says it: a gegeven, or a block with a line of text. */
type Lines = ReadonlyMap<string, string>;

function linesOf({ gegevens: { velden, ...own }, body }: Letter): Lines {
  const said = [...Object.entries(own), ...Object.entries(velden).map(([naam, waarde]) => [`veld ${naam}`, waarde])];
  return new Map([
    ...said.map(([naam, value]) => [`gegeven ${naam}`, canonicalJson({ value })] as const),
    ...[...blockIndex(body)].flatMap(([id, { node }]) =>
      inlinesOf(node) === undefined ? [] : [[`blok ${id}`, canonicalJson(node)] as const],
    ),
  ]);
}

/** Of lines of versions, the newest first, the last that have most in common with those of the copy; -1 without any. */
function mostShared(kept: readonly Lines[], ofCopy: Lines): number {
  const shared = kept.map((lines) => [...lines].filter(([key, text]) => ofCopy.get(key) === text).length);
  return shared.lastIndexOf(Math.max(...shared));
}

/** Whether the copy can have begun with a version or after it: it has all that this version has and `earlier` has not. */
function isBefore(lines: Lines | undefined, earlier: Lines | undefined, ofCopy: Lines): boolean {
  return [...(lines ?? [])].every(([key, text]) => ofCopy.get(key) === text || earlier?.get(key) === text);
}

/** Whether it is the letter as it was read when nothing of it was kept here: no copy is taken to be older than that. */
function isBeginning(version: Version | undefined): boolean {
  return version?.how === 'opened' && /^0*1-/.test(version.id);
}
