import type { Body } from '../../letter/body/body.ts';
import type { Letter } from '../../letter/model/letter.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { blockIndex, inlinesOf } from '../../letter/review/block-index.ts';
import { canonicalJson } from '../../letter/review/canonical-json.ts';
import type { Versions } from '../versions/versions.ts';

/** More versions than this are not looked through: those of months ago are no beginning of a copy of today. */
const MOST = 250;

/**
 * The kept version of a letter from which another copy of it began, as far as that can be known: the one that has most
 * lines of text exactly as they are in the copy, and of equals the oldest, because an older one never hides what either
 * side changed. Undefined when no version has any.
 */
export async function closestVersion(copy: Letter, versions: Versions): Promise<Letter | undefined> {
  const listed = await versions.list(copy.id);
  if (!listed.ok) return undefined;
  const lines = linesOf(copy.body);
  let best: { letter: Letter; shared: number } | undefined;
  for (const { id } of listed.value.versions.slice(0, MOST)) {
    const text = await versions.text(copy.id, id);
    const letter = text.ok ? readBriefFile(text.value, id) : text;
    if (!letter.ok) continue;
    const shared = sharedLines(lines, letter.value.body);
    if (shared > 0 && shared >= (best?.shared ?? 0)) best = { letter: letter.value, shared };
  }
  return best?.letter;
}

type Lines = ReadonlyMap<string, string>;

/** Every line of text of a body by the id of its block. */
function linesOf(body: Body): Lines {
  return new Map(
    [...blockIndex(body)].flatMap(([id, { node }]) =>
      inlinesOf(node) === undefined ? [] : [[id, canonicalJson(node)] as const],
    ),
  );
}

function sharedLines(lines: Lines, body: Body): number {
  return [...linesOf(body)].filter(([id, text]) => lines.get(id) === text).length;
}
