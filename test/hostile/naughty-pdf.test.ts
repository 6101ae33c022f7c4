import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkLetter } from '../../letter/check/check-letter.ts';
import type { Letter } from '../../letter/model/letter.ts';
import type { Result } from '../../letter/model/result.ts';
import { missingCharacters } from '../../letter/print/missing-characters.ts';
import { printLetter } from '../../letter/print/print-letter.ts';
import { fontCharacters } from '../../main/fonts/font-characters.ts';
import { characterFaults } from '../../main/pdf/page-faults.ts';
import type { PdfFault } from '../../main/pdf/pdf-fault.ts';
import { createPdfWriter } from '../../main/pdf/pdf-writer.ts';
import { loadedHuisstijl, loadedTemplate } from '../letter/print/loaded-sources.ts';
import { resultValue } from '../main/result-value.ts';
import { letterOfGegevens, letterOfTexts, PLACES_FOR_GEGEVENS } from './naughty-letters.ts';
import { NAUGHTY_STRINGS } from './naughty-strings.ts';
import { isStacked, isTurned, normalised } from './normalisations.ts';
import { pdfWords, withoutWhite } from './pdf-words.ts';

const template = loadedTemplate('reactie-op-wensen');
const huisstijl = loadedHuisstijl('nijmegen');
const writer = createPdfWriter({ fontFolders: ['assets/fonts'] });

const { map, normaal } = huisstijl.lettertype;
const has = fontCharacters(readFileSync(`assets/fonts/${map}/${normaal}`));
const isShown = (text: string) => missingCharacters(text, has).length === 0;
const SHOWN = NAUGHTY_STRINGS.filter(isShown);
const NOT_SHOWN = NAUGHTY_STRINGS.filter((text) => !isShown(text));

function write(letter: Letter): Promise<Result<Uint8Array, PdfFault>> {
  return writer.write(printLetter(letter, template, huisstijl, { concept: false }), {});
}

/** How the text of a string reads in a PDF, without white space; where only its letters are known, those. */
function comparable(text: string, original: string): string {
  const read = withoutWhite(text);
  if (isStacked(original)) return [...new Set(read.normalize('NFD'))].sort().join('');
  return isTurned(original) ? [...read].sort().join('') : read;
}

/** "Ad wens 3: Title" without its label; a title of nothing is marked as missing. */
function withoutLabel(kop: string, number: number): string {
  return kop.replace(new RegExp(`^Adwens${number}:?`), '');
}

/** "3.Title4.": the number of the next bijlage stands before its marker. */
function withoutNumbers(bijlage: string): string {
  const [, number = '', rest = ''] = /^(\d+)\.(.*)$/su.exec(bijlage) ?? [];
  const next = `${Number(number) + 1}.`;
  return rest.endsWith(next) ? rest.slice(0, -next.length) : rest;
}

function expected(text: string): string {
  return comparable(normalised(text, 'pdf'), text);
}

describe('naughty strings in the text of a letter, read back from its PDF', () => {
  /** What stands between the marker of a string and the next marker, in every place. */
  const found = SHOWN.map((): string[] => []);

  beforeAll(async () => {
    const words = await pdfWords(resultValue(await write(letterOfTexts(SHOWN))));
    const pieces = words.split(/«(\d+)»/);
    for (let at = 1; at < pieces.length; at += 2)
      found[Number(pieces[at])]?.push(normalised(pieces[at + 1] ?? '', 'pdf'));
  });

  test('tussenkop, alinea, link, list, table, wens, reactiekop, reactie, bijlage', () => {
    const wrong = SHOWN.flatMap((text, index) => {
      const [alinea, link, , item = '', cel, wens, , reactie, , bijlage = ''] = found[index] ?? [];
      // Koppen stand before the marker of their string, so behind that of the string before.
      const [, , tussenkop = comparable(text, text), , , , , , kop] = found[index - 1] ?? [];
      const places = {
        ...(index === 0 ? {} : { tussenkop, reactiekop: withoutLabel(kop ?? '', index + 1) }),
        alinea,
        link,
        item: item.replace(/^•(.*?)(?:•|NummerTekst)?$/su, '$1'),
        cel,
        wens,
        reactie,
        bijlage: withoutNumbers(bijlage),
      };
      const differing = Object.entries(places).filter(([, out]) => comparable(out ?? '', text) !== expected(text));
      return differing.length === 0 ? [] : [{ text, expected: expected(text), differing }];
    });
    expect(wrong).toEqual([]);
  });
});

describe('naughty strings in the gegevens and velden, read back from the PDF', () => {
  test('every string in one of them', async () => {
    const wrong: unknown[] = [];
    for (let from = 0; from < SHOWN.length; from += PLACES_FOR_GEGEVENS) {
      const texts = SHOWN.slice(from, from + PLACES_FOR_GEGEVENS);
      const words = normalised(await pdfWords(resultValue(await write(letterOfGegevens(texts)))), 'pdf');
      for (const text of texts) {
        if (isTurned(text) || isStacked(text)) continue;
        if (!words.includes(expected(text))) wrong.push({ text, words });
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('naughty strings that the lettertype cannot show', () => {
  test('are refused with every character that is missing, where it stands and what to do', async () => {
    const result = await write(letterOfTexts(NOT_SHOWN));
    const faults = result.ok ? [] : result.faults;
    for (const { kind, place, sentence, remedy } of faults) {
      expect(kind).toBe('character-missing');
      expect(place).toMatch(/kop ‘|onder de kop ‘|Bijlagen/);
      expect(sentence).toMatch(/^Het teken ‘.+’ \(U\+.+\) staat niet in het lettertype Source Sans 3\.$/su);
      expect(remedy).toBe('Haal het teken weg of schrijf het in letters.');
    }
    const plain = (character = '') => character.replace(/[\s\p{Cc}]/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');
    const named = faults.map(({ sentence }) =>
      plain(/‘(.+?)’ \(U/su.exec(sentence)?.[1]?.replace(/^\u25cc(?=\p{M})/u, '')),
    );
    const missing = NOT_SHOWN.flatMap((text) => missingCharacters(text, has)).map(plain);
    expect(named).toEqual(expect.arrayContaining(missing));
    // A mark at the begin of a reactiekop stands over the space of its label.
    expect(named.filter((one) => !missing.includes(one) && !missing.includes(one.trimStart()))).toEqual([]);
  });

  test('are found by the check as well: the same characters, and no others', () => {
    const named = (sentences: string[]) => {
      const names = sentences.flatMap((sentence) => [...sentence.matchAll(/‘[^ ]+’ \((?:U\+[0-9A-F]+ ?)+…?\)/gu)]);
      return [...new Set(names.map(String))].sort();
    };
    for (const text of [...NOT_SHOWN, ...SHOWN]) {
      for (const letter of [letterOfTexts([text]), letterOfGegevens([text])]) {
        const findings = checkLetter({ letter, template, huisstijl, hasCharacter: has });
        const found = findings.flatMap(({ code, sentence }) => (code === 'teken-ontbreekt' ? [sentence] : []));
        const printed = printLetter(letter, template, huisstijl, { concept: false });
        const faults = characterFaults(printed, has).map(({ sentence }) => sentence);
        expect(found.length > 0, text).toBe(faults.length > 0);
        const isWhole = found.every((sentence) => !sentence.includes('ander'));
        if (isWhole) expect(named(found), text).toEqual(named(faults));
      }
    }
  });

  test('text that ended the whole program in Typst is refused as any other', async () => {
    const texts = Array.from(
      { length: 30 },
      (_, index) => `${'\u05d0'.repeat(index + 1)} \u064f${' \u05d0'.repeat(40)}`,
    );
    expect(await write(letterOfTexts(texts))).toMatchObject({ ok: false, faults: [{ kind: 'character-missing' }, {}] });
  });

  test.each([
    ['☃', 'U+2603'],
    ['漢字', 'U+6F22'],
    ['مرحبا', 'U+0645'],
    ['👩🏽', 'U+1F469'],
  ])('%s in every gegeven is refused, and the place is that gegeven', async (text, code) => {
    const result = await write(letterOfGegevens([text]));
    const fault = result.ok ? undefined : result.faults.find(({ sentence }) => sentence.includes(code));
    for (const place of ['Geadresseerde', 'Onderwerp', 'Ons kenmerk', 'Aanhef', 'begin van de brief', 'Afschrift']) {
      expect(fault?.place).toContain(place);
    }
  });
});
