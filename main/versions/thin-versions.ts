/** A version as far as thinning goes. */
export type DatedVersion = { readonly savedAt: Date; readonly isMilestone: boolean };

/** In days, today included: so long one version of each day is kept. */
const DAILY = 31;
/** And at least of so many days on which the letter was worked on, however long ago. */
const DAILY_WORKED = 10;
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Which versions may go: all of today stay, and all of the day before that on which one was kept; of each of the thirty
 * days before today the last one, and so of the last ten days on which one was kept; and of each week before that the last
 * one. Milestones stay, and so does the newest. Days and weeks (from Monday) are those of the place where the program runs.
 *
 * A clock that is wrong for a while takes nothing away. A version that was kept after another is not taken to be older than
 * that one, one from after `now` is left alone until its time comes, and days before and after a clock was put back by more
 * than an hour are not taken for one day. A clock that is ahead makes one day of all that is
 * left until it is put right, and that one day takes nothing from the day before it, nor from the days of the last weeks.
 *
 * @param versions in the order in which they were kept, the oldest first
 */
export function thinVersions<Any extends DatedVersion>(versions: readonly Any[], now: Date): Any[] {
  const dated = withDays(versions, now);
  const spanOf = spansOf([...new Set(dated.map(({ day }) => day))], dayOf(now.getTime()));
  const aged = dated.flatMap(({ version, day, turns }) => {
    const span = spanOf(day);
    return span === undefined ? [] : [{ version, span: `${span} ${turns}` }];
  });
  const last = new Map(aged.map(({ version, span }) => [span, version]));
  const newest = versions.at(-1);
  return aged
    .filter(({ version, span }) => !version.isMilestone && version !== newest && version !== last.get(span))
    .map(({ version }) => version);
}

type Dated<Any> = { readonly version: Any; readonly day: number; readonly turns: number };

/** The versions up to now, each with the number of its day, and how often the clock had been put back until then. */
function withDays<Any extends DatedVersion>(versions: readonly Any[], now: Date): Dated<Any>[] {
  let [latest, before, turns] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  return versions.flatMap((version) => {
    const time = version.savedAt.getTime();
    if (time > now.getTime()) return [];
    if (time < before - HOUR_MS) turns += 1;
    before = time;
    latest = Math.max(latest, time);
    return [{ version, day: dayOf(latest), turns }];
  });
}

/** The day or week of a day of which one version is kept; undefined for a day of which all are. `worked`: in order. */
function spansOf(worked: readonly number[], today: number): (day: number) => string | undefined {
  const before = worked.filter((day) => day < today);
  const recent = new Set(worked.slice(-DAILY_WORKED));
  return (day) => {
    if (day >= (before.at(-1) ?? today)) return undefined;
    return today - day < DAILY || recent.has(day) ? `day ${day}` : `week ${weekOf(day)}`;
  };
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
