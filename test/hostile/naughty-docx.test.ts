import { beforeAll, describe, expect, test } from 'vitest';
import type { Letter } from '../../letter/model/letter.ts';
import { printLetter } from '../../letter/print/print-letter.ts';
import { createDocxWriter } from '../../main/docx/docx-writer.ts';
import { loadedHuisstijl, loadedTemplate } from '../letter/print/loaded-sources.ts';
import { resultValue } from '../main/result-value.ts';
import { type DocxTexts, docxTexts } from './docx-texts.ts';
import { letterOfGegevens, letterOfTexts, PLACES_FOR_GEGEVENS } from './naughty-letters.ts';
import { NAUGHTY_STRINGS, OUR_STRINGS } from './naughty-strings.ts';
import { normalised } from './normalisations.ts';

const template = loadedTemplate('reactie-op-wensen');
const huisstijl = loadedHuisstijl('nijmegen');
const writer = createDocxWriter({ fontsFolder: 'assets/fonts' });

async function written(letter: Letter): Promise<DocxTexts> {
  const printed = printLetter(letter, template, huisstijl, { concept: false });
  return docxTexts(resultValue(await writer.write(printed)));
}

/** As a reader of Word sees it: a space that does not break is a space. */
function shown(text = ''): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

describe('naughty strings in the text of a letter, read back from its DOCX', () => {
  let blocks: DocxTexts['blocks'] = new Map();
  beforeAll(async () => {
    blocks = (await written(letterOfTexts(NAUGHTY_STRINGS))).blocks;
  });

  test.each([
    ['a tussenkop', 't'],
    ['an alinea', 'a'],
    ['a link', 'l'],
    ['an item of a list', 'i'],
    ['a wens', 'pa'],
    ['a reactie', 'ra'],
    ['a bijlage', 'b'],
  ])('%s', (_name, prefix) => {
    const wrong = NAUGHTY_STRINGS.flatMap((text, index) => {
      const [out, expected] = [shown(blocks.get(`${prefix}${index}`)), normalised(text, 'docx')];
      return out === expected ? [] : [{ text, out, expected }];
    });
    expect(wrong).toEqual([]);
  });

  test('a cell of a table', () => {
    const wrong = NAUGHTY_STRINGS.flatMap((text, index) => {
      const out = shown(blocks.get(`r${index}c1`));
      return out === normalised(text, 'docx') ? [] : [{ text, out }];
    });
    expect(wrong).toEqual([]);
  });

  test('a reactiekop, behind its label', () => {
    const wrong = NAUGHTY_STRINGS.flatMap((text, index) => {
      const out = shown(blocks.get(`k${index}`));
      const titel = normalised(text, 'docx');
      const label = `Ad wens ${index + 1}`;
      const expected =
        titel === '' ? [`${label}: [titel van de reactie op wens ${index + 1}]`, label] : [`${label}: ${titel}`];
      return expected.includes(out) ? [] : [{ text, out }];
    });
    expect(wrong).toEqual([]);
  });
});

describe('naughty strings in the gegevens and velden, read back from the DOCX', () => {
  test('every string in one of them', async () => {
    const wrong: unknown[] = [];
    for (let from = 0; from < NAUGHTY_STRINGS.length; from += PLACES_FOR_GEGEVENS) {
      const texts = NAUGHTY_STRINGS.slice(from, from + PLACES_FOR_GEGEVENS);
      const paragraphs = (await written(letterOfGegevens(texts))).paragraphs.map(shown);
      for (const text of texts) {
        const out = normalised(text, 'docx');
        if (!paragraphs.some((paragraph) => paragraph.includes(out))) wrong.push({ text, paragraphs });
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(OUR_STRINGS)('one in all of them: %j', async (text) => {
    const { blocks, paragraphs } = await written(letterOfGegevens([text]));
    const whole = normalised(text, 'docx');
    const velden = [...blocks].filter(([id]) => /^v\d$/.test(id)).map(([, veld]) => shown(veld));
    const missing = velden.filter((veld) => /^‹\[.+\]›$/.test(veld));
    expect(whole === '' ? missing : velden.filter((veld) => veld === `‹${whole}›`)).toHaveLength(9);
    if (whole === '') return;
    const lines = paragraphs.map(shown);
    // Two lines of the address, the copy and the aanhef; the kenmerken on the first page and the following ones.
    expect(lines.filter((one) => one === whole).length).toBeGreaterThanOrEqual(5);
    expect(lines).toContain(`Onderwerp${whole}`);
  });
});
