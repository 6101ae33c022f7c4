/** A day of the Gregorian calendar; `month` from 1. It need not exist. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const MS_PER_DAY = 86_400_000;

export function daysInMonth({ year, month }: Pick<Day, 'year' | 'month'>): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** From 0, Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(utc(day)).getUTCDay();
}

export function plusDays(day: Day, count: number): Day {
  return dayAt(utc(day) + count * MS_PER_DAY);
}

/** The same day so many months on, or the last day of that month if it is shorter. */
export function plusMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  const there = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  return { ...there, day: Math.min(day, daysInMonth(there)) };
}

/** `2026-03-03`. */
export function isoOf({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day of a moment on the clock of this computer, as an ISO date. */
export function isoDayOf(moment: Date): string {
  return isoOf({ year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() });
}

function utc({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

function dayAt(time: number): Day {
  const moment = new Date(time);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
