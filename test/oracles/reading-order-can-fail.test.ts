import { expect, test } from 'vitest';
import { pageDifferences } from './page-texts.ts';
import { runningWords, type Surroundings, withoutOnce, wordsOf } from './reading-order.ts';

const SURROUNDINGS: Surroundings = {
  pageNumber: (page, pages) => `Pagina ${page} van ${pages}`,
  followingPage: ['Ons kenmerk E26'],
  firstPage: ['Gemeente Nijmegen'],
};
const TEXT = 'Aan de raad Ons kenmerk E26 Op 28 oktober de ontwerp-DVO 2026-2027';
const FIRST = 'Gemeente\nNijmegen\nAan de raad\nOns kenmerk E26\nOp 28 oktober\nPagina 1 van 2\n';

test('the surroundings are cut from each page and the rest is the text, however it is broken into lines', () => {
  const second = 'Pagina 2 van 2\nOns kenmerk E26\nde ontwerp-\nDVO 2026-\n2027';
  expect(runningWords([FIRST, second], SURROUNDINGS)).toEqual(wordsOf(TEXT));
});

test.each([
  ['a word is missing', 'Pagina 2 van 2\nOns kenmerk E26\nde 2026-2027'],
  ['a word stands twice', 'Pagina 2 van 2\nOns kenmerk E26\nde de ontwerp-DVO 2026-2027'],
  ['words have changed places', 'Pagina 2 van 2\nOns kenmerk E26\nontwerp-DVO de 2026-2027'],
  ['the page number is wrong', 'Pagina 1 van 2\nOns kenmerk E26\nde ontwerp-DVO 2026-2027'],
  [
    'the following page has its header twice',
    'Pagina 2 van 2\nOns kenmerk E26\nOns kenmerk E26\nde ontwerp-DVO 2026-2027',
  ],
])('the texts differ when %s', (_, second) => {
  expect(runningWords([FIRST, second], SURROUNDINGS)).not.toEqual(wordsOf(TEXT));
});

test('pages differ when text stands on another page, and not when it is broken into other lines', () => {
  expect(pageDifferences(['Tot slot\nVoor u', 'Hoogachtend,'], ['Voor u\nTot\nslot', 'Hoog\nachtend,'])).toEqual([]);
  expect(pageDifferences(['Tot slot', 'Hoogachtend,'], ['', 'Tot slot\nHoogachtend,'])).toEqual([
    'page 1 holds 7 letters in the one and 0 in the other',
    'page 2 holds 12 letters in the one and 19 in the other',
  ]);
  expect(pageDifferences(['een', 'twee'], ['een'])).toEqual(['page 2 holds 4 letters in the one and 0 in the other']);
});

test('what stands nowhere or twice is not cut', () => {
  expect(withoutOnce(['a', 'b', 'a'], ['a'])).toEqual(['a', 'b', 'a']);
  expect(withoutOnce(['a', 'b'], ['c'])).toEqual(['a', 'b']);
  expect(withoutOnce(['a', 'b', 'c'], ['b', 'c'])).toEqual(['a']);
});
