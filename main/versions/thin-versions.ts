/** A version as far as thinning goes. */
export type DatedVersion = { readonly savedAt: Date; readonly isMilestone: boolean };

/** In days, today included: so long one version of each day is kept. */
const DAILY = 31;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Which versions may go: all of today stay, of each of the thirty days before it the last one, and of each week before
 * that the last one. Milestones stay, and so does the newest. Days and weeks (from Monday) are those of the place where
 * the program runs.
 *
 * A clock that was wrong for a while does not count: a version that was kept after another is not taken to be older than
 * that one, and one from after `now` is left alone until its time comes.
 *
 * @param versions in the order in which they were kept, the oldest first
 */
export function thinVersions<Any extends DatedVersion>(versions: readonly Any[], now: Date): Any[] {
  const today = dayOf(now.getTime());
  const last = new Map<string, Any>();
  const aged: { version: Any; span: string }[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  for (const version of versions) {
    if (version.savedAt > now) continue;
    latest = Math.max(latest, version.savedAt.getTime());
    const span = spanOf(dayOf(latest), today);
    if (span === undefined) continue;
    aged.push({ version, span });
    last.set(span, version);
  }
  const newest = versions.at(-1);
  return aged
    .filter(({ version, span }) => !version.isMilestone && version !== newest && version !== last.get(span))
    .map(({ version }) => version);
}

/** The day or week of which one version is kept; undefined for today. */
function spanOf(day: number, today: number): string | undefined {
  if (day >= today) return undefined;
  return today - day < DAILY ? `day ${day}` : `week ${weekOf(day)}`;
}

/** The number of the day on the calendar of this place. */
function dayOf(time: number): number {
  const moment = new Date(time);
  return Math.round(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY_MS);
}

/** The number of the week of a day; the first of January 1970 was a Thursday. */
function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}
