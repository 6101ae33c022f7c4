import { clockTime } from '../text/clock-time.ts';
import { nl } from '../text/nl.ts';

/**
 * When something changed, as people say it: "vandaag 14.02", "gisteren 16.40", "24 feb", and with the year when it is
 * not this one. In the time zone of the machine. `instant` is ISO 8601; what is no instant gives an empty text.
 */
export function relativeTime(instant: string, now: Date): string {
  const then = new Date(instant);
  if (Number.isNaN(then.getTime())) return '';
  const time = clockTime(then);
  const days = daysBetween(then, now);
  if (days === 0) return nl.start.vandaag(time);
  if (days === 1) return nl.start.gisteren(time);
  const day = dayAndMonth(then.getDate(), then.getMonth());
  return then.getFullYear() === now.getFullYear() ? day : `${day} ${then.getFullYear()}`;
}

/** An ISO date as it stands in a narrow column: "3 mrt 2026". What is no ISO date stays as it is. */
export function shortDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return iso;
  return `${dayAndMonth(Number(match[3]), Number(match[2]) - 1)} ${match[1]}`;
}

function dayAndMonth(day: number, month: number): string {
  return `${day} ${nl.start.maanden[month] ?? ''}`.trim();
}

/** Days on the calendar, not periods of 24 hours: through UTC, so that a day of 23 or 25 hours counts as one. */
function daysBetween(earlier: Date, later: Date): number {
  const day = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
  return day(later) - day(earlier);
}
