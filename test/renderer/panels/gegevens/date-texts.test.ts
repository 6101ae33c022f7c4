import { expect, test } from 'vitest';
import { dateFault, dateValue, understoodText } from '../../../../renderer/panels/gegevens/date-texts.ts';

const TODAY = '2026-03-04';

test('what is understood becomes a date, what is not stays as it was typed', () => {
  expect(dateValue('gisteren', TODAY)).toBe('2026-03-03');
  expect(dateValue('31 april', TODAY)).toBe('31 april');
  expect(dateValue('3 m', TODAY)).toBe('3 m');
  expect(dateValue('  ', TODAY)).toBeUndefined();
});

test('a date is said with its weekday', () => {
  expect(understoodText('2026-03-03')).toBe('Begrepen als dinsdag 3 maart 2026');
  expect(understoodText('3 m')).toBeUndefined();
  expect(understoodText(undefined)).toBeUndefined();
});

test('what is wrong is explained, with what to do', () => {
  expect(dateFault('31 april', TODAY)).toBe(
    '31 april bestaat niet: april heeft 30 dagen. Kies een dag van 1 tot en met 30.',
  );
  expect(dateFault('29-2-2026', TODAY)).toContain('29 februari 2026 bestaat niet: februari 2026 heeft 28 dagen.');
  expect(dateFault('3/25/2026', TODAY)).toContain('Maand 25 bestaat niet.');
  expect(dateFault('ooit', TODAY)).toContain('niet als datum te lezen');
});

test('a date and an empty field have nothing wrong', () => {
  expect(dateFault('2026-03-03', TODAY)).toBeUndefined();
  expect(dateFault(undefined, TODAY)).toBeUndefined();
});
