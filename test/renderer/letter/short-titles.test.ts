import { expect, test } from 'vitest';
import { shortTitles } from '../../../renderer/letter/short-titles.ts';

test('the words with which all begin are left out', () => {
  expect(
    shortTitles([
      'De gemeenteraad spreekt de wens uit dat het niveau blijft.',
      'De gemeenteraad spreekt de wens uit dat elke inwoner één aanspreekpunt heeft.',
    ]),
  ).toEqual(['Het niveau blijft.', 'Elke inwoner één aanspreekpunt heeft.']);
});

test('fewer than three words in common stay', () => {
  expect(shortTitles(['De raad wil a', 'De raad vraagt b'])).toEqual(['De raad wil a', 'De raad vraagt b']);
});

test('one that says no more than the others begin with keeps its last word', () => {
  expect(shortTitles(['een twee drie vier', 'een twee drie vier vijf'])).toEqual(['Vier', 'Vier vijf']);
});

test('an empty punt changes nothing for the others and stays empty', () => {
  expect(shortTitles(['een twee drie a', '', 'een twee drie b'])).toEqual(['A', '', 'B']);
});

test('what is alone keeps all its words', () => {
  expect(shortTitles(['Een wens alleen'])).toEqual(['Een wens alleen']);
});

test('what is long ends in dots at a whole word, without the comma before them', () => {
  const [title = ''] = shortTitles([`${'woord '.repeat(8)}komma, ${'langewoorden '.repeat(20)}`]);
  expect(title).toBe(`${'woord '.repeat(8)}komma…`);
  expect(title.length).toBeLessThanOrEqual(61);
});

test('a word without end is cut off', () => {
  expect(shortTitles(['x'.repeat(200)])).toEqual([`${'x'.repeat(60)}…`]);
});
