import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { exportedFiles } from './export-letter.ts';
import { SEED } from './export-names.ts';
import { readPageTexts } from './page-texts.ts';
import { runningWords, type Surroundings, withoutOnce, wordsOf } from './reading-order.ts';
import { taggedText } from './tagged-text.ts';

const seed = readFileSync('test/letters/E26.000183.txt', 'utf8');
const addresses = seed.slice(seed.indexOf('Postadres'), seed.indexOf('Ons kenmerk'));
const seedPdf = () => exportedFiles(SEED, inject('exported')).pdf;

const SURROUNDINGS: Surroundings = {
  pageNumber: (page, pages) => `Pagina ${page} van ${pages}`,
  followingPage: ['Ons kenmerk E26.000183', 'Datum 3 maart 2026'],
  firstPage: [addresses, 'Gemeente Nijmegen'],
};

/** The addresses of the letterhead are an artifact on the page: they stand beside the running text, not in it. */
const withoutAddresses = withoutOnce(wordsOf(seed), wordsOf(addresses));

test('pdftotext finds every word of the seed letter once and in reading order', async () => {
  const pages = await readPageTexts(seedPdf());
  expect(pages.length).toBeGreaterThan(1);
  expect(runningWords(pages, SURROUNDINGS)).toEqual(withoutAddresses);
});

test('pdftotext finds the addresses of the letterhead once, on the first page', async () => {
  const [firstPage = ''] = await readPageTexts(seedPdf());
  const words = wordsOf(firstPage);
  expect(withoutOnce(words, wordsOf(addresses))).toHaveLength(words.length - wordsOf(addresses).length);
});

test('the tags hold every word of the seed letter once and in reading order, the artifacts left out', async () => {
  expect(wordsOf(await taggedText(seedPdf()))).toEqual(withoutAddresses);
});
