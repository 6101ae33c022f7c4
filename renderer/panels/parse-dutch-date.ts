import { type Day, daysInMonth, isoOf, plusDays, plusMonths, weekdayOf } from './calendar.ts';
import { monthNumber, numberOfWord, weekdayNumber } from './dutch-date-words.ts';

/** What somebody meant by a date that was typed. */
export type DateReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly iso: string }
  /** "31 april": the month is shorter (in that year). */
  | { readonly kind: 'no-such-day'; readonly day: number; readonly month: number; readonly year: number }
  | { readonly kind: 'no-such-month'; readonly month: number }
  | { readonly kind: 'unknown' };

/** A year of two digits lies at most this many years ahead of today, else in the century before. */
const YEARS_AHEAD = 20;

const UNKNOWN: DateReading = { kind: 'unknown' };

/**
 * Reads a date as people type it in Dutch: "3 mrt 2026", "3-3-26", "3/3", "2026-03-03", "di 3 maart", "17 december
 * jl.", "gisteren", "maandag" (the first one after today), "afgelopen vrijdag", "over twee weken", "3 dagen geleden".
 * Without a year it is this year. `today` is an ISO date.
 */
export function parseDutchDate(text: string, today: string): DateReading {
  const words = text
    .toLowerCase()
    .replace(/[.,]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (words === '') return { kind: 'empty' };
  const now = dayOf(today);
  return relative(words, now) ?? weekday(words, now) ?? written(withoutWeekday(words), now);
}

function dayOf(iso: string): Day {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['eergisteren', -2],
  ['gisteren', -1],
  ['vandaag', 0],
  ['heden', 0],
  ['morgen', 1],
  ['overmorgen', 2],
  ['vorige week', -7],
  ['volgende week', 7],
]);

function relative(words: string, now: Day): DateReading | undefined {
  const near = NEAR_DAYS.get(words);
  if (near !== undefined) return checked(plusDays(now, near));
  const ahead = /^over (\S+) (dag|dagen|week|weken|maand|maanden|jaar|jaren)$/u.exec(words);
  const ago = /^(\S+) (dag|dagen|week|weken|maand|maanden|jaar|jaren) (?:geleden|terug)$/u.exec(words);
  const [, count = '', unit = ''] = ahead ?? ago ?? [];
  const number = numberOfWord(count);
  if (number === undefined) return undefined;
  return checked(plusUnits(now, ahead === null ? -number : number, unit));
}

function plusUnits(now: Day, count: number, unit: string): Day {
  if (unit.startsWith('dag')) return plusDays(now, count);
  if (unit.startsWith('we')) return plusDays(now, count * 7);
  return plusMonths(now, unit.startsWith('maand') ? count : count * 12);
}

const BEFORE = /^(?:jl|j\.l|jongstleden)$/u;
const AFTER = /^(?:as|a\.s|aanstaande)$/u;

/** "maandag", "afgelopen maandag", "maandag a.s.": today itself is never meant. */
function weekday(words: string, now: Day): DateReading | undefined {
  const match = /^(?:(afgelopen|vorige|laatste|komende|volgende|aanstaande) )?([a-z]+)(?: ([a-z.]+))?$/u.exec(words);
  const [, before, name = '', after] = match ?? [];
  const wanted = weekdayNumber(name);
  if (wanted === undefined) return undefined;
  if (after !== undefined && !BEFORE.test(after) && !AFTER.test(after)) return undefined;
  const isPast = /^(?:afgelopen|vorige|laatste)$/u.test(before ?? '') || BEFORE.test(after ?? '');
  const ahead = (wanted - weekdayOf(now) + 7) % 7 || 7;
  return checked(plusDays(now, isPast ? ahead - 7 || -7 : ahead));
}

function withoutWeekday(words: string): string {
  const [first = '', ...rest] = words.split(' ');
  return rest.length > 0 && weekdayNumber(first.replace(/[.,]$/u, '')) !== undefined ? rest.join(' ') : words;
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;
const NUMBERS = /^(\d{1,2})([-/. ])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/u;
const WITH_MONTH = /^(\d{1,2})(?:e|de|ste)?[ -]?([a-z]+)\.?(?:[ -]?('?\d{2}|\d{4}))?(?: ([a-z.]+))?$/u;

function written(words: string, now: Day): DateReading {
  const yearFirst = YEAR_FIRST.exec(words);
  if (yearFirst !== null) {
    const [, year, , month, day] = yearFirst;
    return checked({ year: Number(year), month: Number(month), day: Number(day) });
  }
  const numbers = NUMBERS.exec(words);
  if (numbers !== null) {
    const [, day, , month, year] = numbers;
    return checked({ year: yearOf(year, now), month: Number(month), day: Number(day) });
  }
  return withMonthName(words, now);
}

function withMonthName(words: string, now: Day): DateReading {
  const [, day = '', name = '', year, after = ''] = WITH_MONTH.exec(words) ?? [];
  const month = monthNumber(name);
  const isPast = BEFORE.test(after);
  const isAhead = AFTER.test(after);
  if (month === undefined || (after !== '' && !isPast && !isAhead)) return UNKNOWN;
  const reading = checked({ year: yearOf(year, now), month, day: Number(day) });
  if (reading.kind !== 'date' || year !== undefined) return reading;
  const shift = isPast && reading.iso > isoOf(now) ? -1 : isAhead && reading.iso < isoOf(now) ? 1 : 0;
  return checked({ year: now.year + shift, month, day: Number(day) });
}

function yearOf(digits: string | undefined, now: Day): number {
  if (digits === undefined) return now.year;
  const year = Number(digits.replace("'", ''));
  if (digits.length === 4) return year;
  const century = now.year - (now.year % 100);
  const nearest = century + year;
  if (nearest > now.year + YEARS_AHEAD) return nearest - 100;
  return nearest <= now.year + YEARS_AHEAD - 100 ? nearest + 100 : nearest;
}

/** Years of fewer or more than four digits are slips of the keyboard. */
function checked(day: Day): DateReading {
  if (day.year < 1000 || day.year > 9999) return UNKNOWN;
  if (day.month < 1 || day.month > 12) return { kind: 'no-such-month', month: day.month };
  if (day.day < 1 || day.day > daysInMonth(day)) return { kind: 'no-such-day', ...day };
  return { kind: 'date', iso: isoOf(day) };
}
