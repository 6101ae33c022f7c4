import { afterAll, describe, expect, test } from 'vitest';
import { relativeTime, shortDate } from '../../../renderer/start/relative-time.ts';

// Before the tables below are made.
const zone = process.env.TZ;
process.env.TZ = 'Europe/Amsterdam';
afterAll(() => {
  process.env.TZ = zone;
});

/** A moment on the clock in Nijmegen. */
function local(year: number, month: number, day: number, hour = 12, minute = 0): Date {
  return new Date(year, month - 1, day, hour, minute);
}

describe('relativeTime', () => {
  const now = local(2026, 3, 3, 15, 30);

  test.each([
    ['this afternoon', local(2026, 3, 3, 14, 2), 'vandaag 14.02'],
    ['just after midnight', local(2026, 3, 3, 0, 0), 'vandaag 00.00'],
    ['yesterday', local(2026, 3, 2, 16, 40), 'gisteren 16.40'],
    ['a minute before yesterday', local(2026, 3, 1, 23, 59), '1 mrt'],
    ['last week', local(2026, 2, 24), '24 feb'],
    ['last year', local(2025, 12, 31), '31 dec 2025'],
    ['later this year, from a clock that runs ahead', local(2026, 3, 4, 1, 0), '4 mrt'],
  ])('%s', (_case, then, expected) => {
    expect(relativeTime(then.toISOString(), now)).toBe(expected);
  });

  test('just after midnight, five minutes ago is yesterday', () => {
    expect(relativeTime(local(2026, 3, 2, 23, 58).toISOString(), local(2026, 3, 3, 0, 3))).toBe('gisteren 23.58');
  });

  test('the day after the clock went forward (23 hours) is a day later', () => {
    expect(relativeTime(local(2026, 3, 28, 0, 30).toISOString(), local(2026, 3, 29, 23, 50))).toBe('gisteren 00.30');
  });

  test('the night in which the clock goes back (25 hours) is one day', () => {
    expect(relativeTime(local(2026, 10, 25, 0, 5).toISOString(), local(2026, 10, 25, 23, 55))).toBe('vandaag 00.05');
  });

  test('yesterday is last year on the first of January', () => {
    expect(relativeTime(local(2025, 12, 31, 9, 5).toISOString(), local(2026, 1, 1, 8, 0))).toBe('gisteren 09.05');
  });

  test('what is no moment gives nothing', () => {
    expect(relativeTime('', now)).toBe('');
    expect(relativeTime('onbekend', now)).toBe('');
  });
});

describe('shortDate', () => {
  test('months as three letters, as the Dutch write them', () => {
    const dates = Array.from({ length: 12 }, (_, month) => shortDate(`2026-${String(month + 1).padStart(2, '0')}-03`));
    expect(dates[2]).toBe('3 mrt 2026');
    expect(dates.map((date) => date.split(' ')[1])).toEqual([
      'jan',
      'feb',
      'mrt',
      'apr',
      'mei',
      'jun',
      'jul',
      'aug',
      'sep',
      'okt',
      'nov',
      'dec',
    ]);
  });

  test('what is no date stays as it is', () => {
    expect(shortDate('')).toBe('');
    expect(shortDate('voorjaar 2026')).toBe('voorjaar 2026');
  });
});
