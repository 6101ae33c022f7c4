/** The months by name, January first. */
export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * `2026-03-03` as "3 maart 2026": no leading zero, the month in lower case and spelled out (Rijkshuisstijl, and the
 * letters of Nijmegen). `undefined` when the text is not the date of a day that exists.
 */
export function formatDutchDate(iso: string): string | undefined {
  const parts = datePartsOf(iso);
  return parts === undefined ? undefined : `${parts.day} ${parts.monthName} ${parts.year}`;
}

/** Whether the text is `yyyy-mm-dd` and names a day of the Gregorian calendar. */
export function isIsoDate(text: string): boolean {
  return datePartsOf(text) !== undefined;
}

type DateParts = { year: number; monthName: string; day: number };

function datePartsOf(iso: string): DateParts | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const monthName = MONTHS[month - 1];
  if (monthName === undefined || year === 0 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, monthName, day };
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
