import { MONTHS } from '../../../letter/print/dutch-date.ts';
import type { Version } from '../../../main/contract.ts';
import { clockTime } from '../../text/clock-time.ts';
import { nl } from '../../text/nl.ts';
import { WEEKDAYS } from '../dutch-date-words.ts';

/** "14.03", in the time zone of the machine. */
export function versionTime({ savedAt }: Pick<Version, 'savedAt'>): string {
  return clockTime(new Date(savedAt));
}

/** "vandaag", "gisteren", "dinsdag 3 november", and with the year when it is not this one. */
export function versionDay(day: Date, now: Date): string {
  const before = new Date(now);
  before.setDate(before.getDate() - 1);
  if (day.toDateString() === now.toDateString()) return nl.versies.vandaag;
  if (day.toDateString() === before.toDateString()) return nl.versies.gisteren;
  const date = `${WEEKDAYS[day.getDay()]} ${day.getDate()} ${MONTHS[day.getMonth()]}`;
  return day.getFullYear() === now.getFullYear() ? date : `${date} ${day.getFullYear()}`;
}

/** How people speak of a version: by its name, or by when it was kept ("vandaag 14.03"). */
export function versionName(version: Version, now: Date): string {
  if (version.naam !== '') return `‘${version.naam}’`;
  return `${versionDay(new Date(version.savedAt), now)} ${versionTime(version)}`;
}
