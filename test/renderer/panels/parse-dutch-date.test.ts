import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDutchDate, isIsoDate } from '../../../letter/print/dutch-date.ts';
import { parseDutchDate } from '../../../renderer/panels/parse-dutch-date.ts';

/** A Wednesday. */
const TODAY = '2026-03-04';

const understood: Record<string, string> = {
  '3 maart 2026': '2026-03-03',
  '3 mrt 2026': '2026-03-03',
  '3 mrt. 2026': '2026-03-03',
  '3 MAART 2026': '2026-03-03',
  ' 3  maart   2026 ': '2026-03-03',
  '3 maart 2026.': '2026-03-03',
  '3maart2026': '2026-03-03',
  '3e maart 2026': '2026-03-03',
  '1ste april 2026': '2026-04-01',
  '3 maart': '2026-03-03',
  '3-mrt-26': '2026-03-03',
  "3 mrt '26": '2026-03-03',
  '12 sept 2025': '2025-09-12',
  '12 okt 2025': '2025-10-12',
  '3-3-2026': '2026-03-03',
  '03-03-2026': '2026-03-03',
  '3/3/2026': '2026-03-03',
  '3.3.2026': '2026-03-03',
  '3 3 2026': '2026-03-03',
  '3/3': '2026-03-03',
  '31-12': '2026-12-31',
  '3-3-26': '2026-03-03',
  '1-1-46': '2046-01-01',
  '1-1-47': '1947-01-01',
  '1-1-99': '1999-01-01',
  '2026-03-03': '2026-03-03',
  '2026/3/3': '2026-03-03',
  '29-2-2028': '2028-02-29',
  'di 3 maart 2026': '2026-03-03',
  'dinsdag 3 maart': '2026-03-03',
  'dinsdag, 3 maart 2026': '2026-03-03',
  '17 december jl.': '2025-12-17',
  '1 maart jl.': '2026-03-01',
  '1 maart a.s.': '2027-03-01',
  '17 december aanstaande': '2026-12-17',
  vandaag: '2026-03-04',
  gisteren: '2026-03-03',
  Eergisteren: '2026-03-02',
  morgen: '2026-03-05',
  overmorgen: '2026-03-06',
  maandag: '2026-03-09',
  woensdag: '2026-03-11',
  do: '2026-03-05',
  'afgelopen maandag': '2026-03-02',
  'afgelopen woensdag': '2026-02-25',
  'vorige vrijdag': '2026-02-27',
  'komende vrijdag': '2026-03-06',
  'maandag jl.': '2026-03-02',
  'maandag a.s.': '2026-03-09',
  'volgende week': '2026-03-11',
  'vorige week': '2026-02-25',
  'over twee weken': '2026-03-18',
  'over 10 dagen': '2026-03-14',
  'over een maand': '2026-04-04',
  'over één jaar': '2027-03-04',
  'drie weken geleden': '2026-02-11',
  '2 maanden terug': '2026-01-04',
};

describe('understood', () => {
  test.each(Object.entries(understood))('%s', (text, iso) => {
    expect(parseDutchDate(text, TODAY)).toEqual({ kind: 'date', iso });
  });

  test('a month that is shorter gives its last day', () => {
    expect(parseDutchDate('over een maand', '2026-01-31')).toEqual({ kind: 'date', iso: '2026-02-28' });
  });

  test('a year of two digits at the turn of a century', () => {
    expect(parseDutchDate('1-1-05', '2095-06-01')).toEqual({ kind: 'date', iso: '2105-01-01' });
    expect(parseDutchDate('1-1-94', '2095-06-01')).toEqual({ kind: 'date', iso: '2094-01-01' });
  });

  test('yesterday of the first of January', () => {
    expect(parseDutchDate('gisteren', '2026-01-01')).toEqual({ kind: 'date', iso: '2025-12-31' });
  });
});

describe('explained', () => {
  test('a day that its month does not have', () => {
    expect(parseDutchDate('31 april', TODAY)).toEqual({ kind: 'no-such-day', day: 31, month: 4, year: 2026 });
    expect(parseDutchDate('29-2-2026', TODAY)).toEqual({ kind: 'no-such-day', day: 29, month: 2, year: 2026 });
    expect(parseDutchDate('0-2-2026', TODAY)).toMatchObject({ kind: 'no-such-day', day: 0 });
  });

  test('a month that does not exist', () => {
    expect(parseDutchDate('3/25/2026', TODAY)).toEqual({ kind: 'no-such-month', month: 25 });
  });

  test('nothing', () => {
    expect(parseDutchDate('  ', TODAY)).toEqual({ kind: 'empty' });
  });
});

describe('not understood', () => {
  test.each([
    '3',
    'm',
    '3 m',
    'morge',
    '3-3-202',
    '3-3-2',
    '3 juitember',
    'over veel weken',
    'over 9999 jaar',
    '9999 jaar geleden',
    'constructor',
    'toString',
    '3 maart misschien',
    '3-3/2026',
    '3-3-0026',
    'maandag misschien',
  ])('%s', (text) => {
    expect(parseDutchDate(text, TODAY)).toEqual({ kind: 'unknown' });
  });
});

test('every date is understood as the letter writes it, and as ISO', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (moment) => {
        const iso = moment.toISOString().slice(0, 10);
        const reading = { kind: 'date', iso };
        expect(parseDutchDate(formatDutchDate(iso) ?? '', TODAY)).toEqual(reading);
        expect(parseDutchDate(iso, TODAY)).toEqual(reading);
      },
    ),
  );
});

test('whatever is typed, the answer is a day that exists or says what is wrong', () => {
  const piece = fc.oneof(
    fc.nat(99).map(String),
    fc.constantFrom('-', '/', ' ', '.', 'maart', 'feb', 'over', 'week', 'geleden', 'maandag', 'jl', "'26"),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const reading = parseDutchDate(pieces.join(''), TODAY);
      expect(reading.kind !== 'date' || isIsoDate(reading.iso)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
