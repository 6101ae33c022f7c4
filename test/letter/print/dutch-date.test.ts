import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDutchDate, isIsoDate } from '../../../letter/print/dutch-date.ts';

describe('formatDutchDate', () => {
  it.each([
    ['2026-03-03', '3 maart 2026'],
    ['2025-10-28', '28 oktober 2025'],
    ['2025-12-17', '17 december 2025'],
    ['2024-02-29', '29 februari 2024'],
    ['2000-02-29', '29 februari 2000'],
    ['0999-01-31', '31 januari 999'],
  ])('%s is %s', (iso, text) => {
    expect(formatDutchDate(iso)).toBe(text);
  });

  it.each([
    '',
    '2026-3-3',
    '03-03-2026',
    '2026-00-10',
    '2026-13-10',
    '2026-04-31',
    '2026-01-00',
    '2025-02-29',
    '1900-02-29',
    '0000-01-01',
    '2026-03-03T00:00:00Z',
    ' 2026-03-03',
    '2026-03-03\n',
    '２０２６-03-03',
  ])('%j is no date', (text) => {
    expect(formatDutchDate(text)).toBeUndefined();
    expect(isIsoDate(text)).toBe(false);
  });

  it('agrees with Intl on every day', () => {
    const intl = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    const days = fc.date({
      min: new Date('1583-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        expect(formatDutchDate(day.toISOString().slice(0, 10))).toBe(intl.format(day));
      }),
    );
  });

  it('says of any year, month and day what the calendar of the machine says', () => {
    const number = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(number(9999), number(13), number(32), (year, month, day) => {
        const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(`${iso}T00:00:00Z`);
        const exists = year > 0 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
        expect(isIsoDate(iso)).toBe(exists);
      }),
    );
  });
});
