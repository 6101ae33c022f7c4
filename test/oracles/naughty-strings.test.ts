import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Letter } from '../../letter/model/letter.ts';
import { missingCharacters } from '../../letter/print/missing-characters.ts';
import { printLetter } from '../../letter/print/print-letter.ts';
import { createDocxWriter } from '../../main/docx/docx-writer.ts';
import { fontCharacters } from '../../main/fonts/font-characters.ts';
import { createPdfWriter } from '../../main/pdf/pdf-writer.ts';
import { letterOfGegevens, letterOfTexts, PLACES_FOR_GEGEVENS } from '../hostile/naughty-letters.ts';
import { NAUGHTY_STRINGS, OUR_STRINGS } from '../hostile/naughty-strings.ts';
import { isStacked, isTurned, normalised } from '../hostile/normalisations.ts';
import { withoutWhite } from '../hostile/pdf-words.ts';
import { loadedHuisstijl, loadedTemplate } from '../letter/print/loaded-sources.ts';
import { resultValue } from '../main/result-value.ts';
import { docxComplaints } from './docx-validity.ts';
import { outputOf } from './run-tool.ts';

const template = loadedTemplate('reactie-op-wensen');
const huisstijl = loadedHuisstijl('nijmegen');
const docx = createDocxWriter({ fontsFolder: 'assets/fonts' });
const pdf = createPdfWriter({ fontFolders: ['assets/fonts'] });
const printed = (letter: Letter) => printLetter(letter, template, huisstijl, { concept: false });

const { map, normaal } = huisstijl.lettertype;
const has = fontCharacters(readFileSync(`assets/fonts/${map}/${normaal}`));
const SHOWN = NAUGHTY_STRINGS.filter((text) => missingCharacters(text, has).length === 0);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collegebrief-vreemd-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a DOCX full of naughty strings', () => {
  const complaints = async (letter: Letter) => {
    const file = join(folder, 'vreemd.docx');
    writeFileSync(file, resultValue(await docx.write(printed(letter))));
    return docxComplaints(file);
  };

  test('in every place of the text is valid to the Open XML validator', async () => {
    expect(await complaints(letterOfTexts(NAUGHTY_STRINGS))).toEqual([]);
  });

  test('of our own, in every gegeven, is valid to the Open XML validator', async () => {
    for (let from = 0; from < OUR_STRINGS.length; from += PLACES_FOR_GEGEVENS) {
      expect(await complaints(letterOfGegevens(OUR_STRINGS.slice(from, from + PLACES_FOR_GEGEVENS)))).toEqual([]);
    }
  });
});

describe('a PDF full of naughty strings, as pdftotext reads it', () => {
  const words = async (letter: Letter) => {
    const file = join(folder, 'vreemd.pdf');
    writeFileSync(file, resultValue(await pdf.write(printed(letter), {})));
    return normalised(withoutWhite(await outputOf('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'])), 'pdf');
  };
  const isComparable = (text: string) => !isTurned(text) && !isStacked(text);

  test('has each of them in the text as often as the letter has', async () => {
    const read = await words(letterOfTexts(SHOWN));
    const wrong = SHOWN.filter(isComparable).filter((text) => {
      const expected = withoutWhite(normalised(text, 'pdf'));
      // Longer than a page the text has page numbers in it.
      return expected !== '' && expected.length < 1000 && read.split(expected).length - 1 < 8;
    });
    expect(wrong).toEqual([]);
  });

  test('has each of them in every gegeven', async () => {
    const wrong: unknown[] = [];
    for (const text of SHOWN.filter((one) => isComparable(one) && one.length < 1000)) {
      const expected = withoutWhite(normalised(text, 'pdf'));
      if (expected === '') continue;
      const count = (await words(letterOfGegevens([text]))).split(`‹${expected}›`).length - 1;
      if (count !== 9) wrong.push({ text, count });
    }
    expect(wrong).toEqual([]);
  });
});
