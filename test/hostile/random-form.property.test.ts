import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLetter } from '../../letter/check/check-letter.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';
import { formatDutchAmount } from '../../letter/print/dutch-amount.ts';
import { formatDutchDate, isIsoDate } from '../../letter/print/dutch-date.ts';
import { formatDutchNumber } from '../../letter/print/dutch-number.ts';
import { printLetter } from '../../letter/print/print-letter.ts';
import { displayValue } from '../../letter/template/display-value.ts';
import type { VeldSoort } from '../../letter/template/template.ts';
import { dateFault, dateValue, understoodText } from '../../renderer/panels/gegevens/date-texts.ts';
import { parseDutchAmount, parseDutchNumber } from '../../renderer/panels/parse-dutch-number.ts';
import { loadedHuisstijl, loadedTemplate } from '../letter/print/loaded-sources.ts';
import { letterOfGegevens } from './naughty-letters.ts';
import { NAUGHTY_STRINGS } from './naughty-strings.ts';

const TODAY = '2026-03-03';
const template = loadedTemplate('reactie-op-wensen');
const huisstijl = loadedHuisstijl('voorbeeldgemeente');

/** What somebody might type: anything at all, what is nearly a date or a number, and what does harm elsewhere. */
const dateLike = fc
  .array(
    fc.constantFrom(
      ...[
        '1',
        '3',
        '31',
        '29',
        '2',
        '12',
        '2026',
        '26',
        "'26",
        '0',
        '99',
        '-',
        '/',
        '.',
        ' ',
        'mrt',
        'maart',
        'feb',
        'mei',
      ],
      ...[
        'di',
        'maandag',
        'afgelopen',
        'over',
        'weken',
        'jaar',
        'dagen',
        'geleden',
        'jl.',
        'a.s.',
        'e',
        'gisteren',
        '9999',
      ],
    ),
    { maxLength: 6 },
  )
  .chain((words) => fc.constantFrom('', ' ').map((glue) => words.join(glue)));
const numberLike = fc
  .array(
    fc.constantFrom(
      ...['0', '1', '12', '999', '.', ',', ' ', '-', '−', '€', 'euro', '000', 'e', ',-', '\u00a0', '9'.repeat(30)],
    ),
    {
      maxLength: 8,
    },
  )
  .map((words) => words.join(''));
const typed = fc.oneof(fc.string({ unit: 'binary' }), dateLike, numberLike, fc.constantFrom(...NAUGHTY_STRINGS));

describe('a date that is typed', () => {
  test('is a day that exists, is kept as it was typed, or is nothing; and is read again as the same', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const value = dateValue(text, TODAY);
        if (value === undefined) {
          expect(text.replace(/[.,\s]/g, '')).toBe('');
          return;
        }
        if (!isIsoDate(value)) {
          expect(value).toBe(text);
          expect(dateFault(value, TODAY)).toMatch(/\S/);
          expect(understoodText(value)).toBeUndefined();
          return;
        }
        expect(dateFault(value, TODAY)).toBeUndefined();
        const shown = formatDutchDate(value) ?? '';
        expect(understoodText(value)).toContain(shown);
        expect(dateValue(shown, TODAY)).toBe(value);
        expect(dateValue(value, TODAY)).toBe(value);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a number or an amount that is typed', () => {
  test.each([
    ['number', parseDutchNumber, formatDutchNumber],
    ['amount', parseDutchAmount, formatDutchAmount],
  ] as const)('%s: is read, shown and read again as the same, or is not read', (_name, parse, format) => {
    fc.assert(
      fc.property(typed, (text) => {
        const value = parse(text);
        if (value === undefined) return;
        expect(Number.isFinite(value)).toBe(true);
        const shown = format(value);
        if (shown === undefined) return;
        const again = parse(shown);
        expect(again).toBeDefined();
        expect(format(again ?? Number.NaN)).toBe(shown);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('any value in any veld of any kind', () => {
  const SOORTEN: VeldSoort[] = ['tekst', 'datum', 'getal', 'bedrag', 'keuze', 'janee'];
  const value = fc.oneof(typed, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());

  test('is shown as words, or is no value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SOORTEN), value, (soort, one) => {
        const shown = displayValue(soort, one);
        expect(one === '' ? shown : typeof shown).toBe(one === '' ? undefined : 'string');
      }),
      { numRuns: 1000 },
    );
  });

  test('is checked, printed, written and read again without a throw', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 9, maxLength: 9 }), typed, (values, text) => {
        const letter = letterOfGegevens([text]);
        const names = Object.keys(letter.gegevens.velden);
        letter.gegevens.velden = Object.fromEntries(names.map((naam, index) => [naam, values[index] ?? '']));
        letter.gegevens.datum = text;
        letter.gegevens.ondertekenaars = [text];
        for (const { sentence, remedy } of checkLetter({
          letter,
          template,
          huisstijl,
          hasCharacter: (codePoint) => codePoint < 0x500,
        })) {
          expect(`${sentence} ${remedy}`).toMatch(/\S.*[.?] \S.*\.$/su);
        }
        printLetter(letter, template, huisstijl, { concept: true });
        const back = readBriefFile(writeBriefFile(letter), 'een.brief');
        // JSON has no other nought.
        expect(JSON.parse(JSON.stringify(back.ok && back.value))).toEqual(JSON.parse(JSON.stringify(letter)));
      }),
      { numRuns: 300 },
    );
  });
});
