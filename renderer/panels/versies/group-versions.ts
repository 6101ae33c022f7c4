import type { Version } from '../../../main/contract.ts';

/** A version, with those under it that were saved by themselves in the same stretch of work: the newest first. */
export type VersionStretch = { readonly version: Version; readonly earlier: readonly Version[] };

/** The versions of one day of this place. */
export type VersionDay = { readonly day: Date; readonly stretches: readonly VersionStretch[] };

/** In ms: a pause of so long, as lunch, ends a stretch of work. */
const PAUSE = 30 * 60 * 1000;

/**
 * The versions by day, in the order that they are given in (the newest first). Those that were saved by themselves
 * shortly after one another are one line, under the last of them; a milestone always has a line of its own, and what
 * stood in another file stands apart.
 */
export function groupVersions(versions: readonly Version[]): VersionDay[] {
  const days: { day: Date; stretches: { version: Version; earlier: Version[] }[] }[] = [];
  for (const version of versions) {
    const savedAt = new Date(version.savedAt);
    let last = days.at(-1);
    if (last === undefined || last.day.toDateString() !== savedAt.toDateString()) {
      last = { day: savedAt, stretches: [] };
      days.push(last);
    }
    const stretch = last.stretches.at(-1);
    if (stretch !== undefined && goesUnder(stretch, version)) stretch.earlier.push(version);
    else last.stretches.push({ version, earlier: [] });
  }
  return days;
}

function goesUnder({ version: head, earlier }: VersionStretch, version: Version): boolean {
  if (![head, version].every(({ how, naam }) => how === 'auto' && naam === '')) return false;
  if (head.bestand !== version.bestand) return false;
  const next = earlier.at(-1) ?? head;
  return Math.abs(Date.parse(next.savedAt) - Date.parse(version.savedAt)) <= PAUSE;
}
