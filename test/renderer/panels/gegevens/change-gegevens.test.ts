import { expect, test } from 'vitest';
import type { Gegevens } from '../../../../letter/model/gegevens.ts';
import {
  fitsLetter,
  linesOf,
  textOfLines,
  withAfschrift,
  withOndertekenaars,
  withText,
  withVeld,
} from '../../../../renderer/panels/gegevens/change-gegevens.ts';

const gegevens: Gegevens = {
  kenmerk: 'E26.000183',
  geadresseerde: { soort: 'orgaan', regels: ['Aan de raad'] },
  aanhef: 'Geachte leden van de raad,',
  openbaarheid: 'openbaar',
  velden: { aantal: 3 },
};

test('an emptied text is absent, and not an empty text', () => {
  expect(withText(gegevens, 'kenmerk', '')).not.toHaveProperty('kenmerk');
  expect(withText(gegevens, 'datum', undefined)).toEqual(gegevens);
  expect(withText(gegevens, 'kenmerk', ' x').kenmerk).toBe(' x');
});

test('an emptied veld is absent; no and zero are values', () => {
  expect(withVeld(gegevens, 'aantal', undefined).velden).toEqual({});
  expect(withVeld(gegevens, 'aantal', '').velden).toEqual({});
  expect(withVeld(gegevens, 'nodig', false).velden).toEqual({ aantal: 3, nodig: false });
  expect(withVeld(gegevens, 'aantal', 0).velden).toEqual({ aantal: 0 });
});

test('a veld whose name objects have is a veld like any other', () => {
  expect(Object.keys(withVeld(gegevens, 'constructor', 'x').velden)).toEqual(['aantal', 'constructor']);
});

test('afschrift and ondertekenaars can be taken away again', () => {
  expect(withAfschrift(gegevens, 'griffie\narchief').afschrift).toEqual(['griffie', 'archief']);
  expect(withAfschrift({ ...gegevens, afschrift: ['x'] }, '')).toEqual(gegevens);
  expect(withOndertekenaars({ ...gegevens, ondertekenaars: ['x'] }, undefined)).toEqual(gegevens);
});

test('lines are kept as they are typed, also an empty one at the end', () => {
  expect(linesOf('')).toEqual([]);
  expect(linesOf('een\n')).toEqual(['een', '']);
  expect(textOfLines(linesOf('een\n\ntwee'))).toBe('een\n\ntwee');
});

test('a long line is kept whole', () => {
  const line = 'de voorzitter van de fractie, '.repeat(40);
  expect(linesOf(`${line}\ngriffie`)).toEqual([line, 'griffie']);
});

test('a text fits the letter up to what a gegeven may hold', () => {
  expect(fitsLetter('x'.repeat(10_000), '')).toBe(true);
  expect(fitsLetter('x'.repeat(10_001), '')).toBe(false);
});

test('a text that is too long already may become shorter, and two of its lines do not become one too long', () => {
  const [long, line] = [`${'x'.repeat(10_500)}`, 'x'.repeat(9000)];
  expect(fitsLetter(long.slice(1), long)).toBe(true);
  expect(fitsLetter(`${long}x`, long)).toBe(false);
  expect(fitsLetter(line + line, `${line}\n${line}`)).toBe(false);
  expect(fitsLetter(`${line}\n${line.slice(1)}`, `${line}\n${line}`)).toBe(true);
});
