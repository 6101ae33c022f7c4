import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLetter } from '../../letter/check/check-letter.ts';
import type { Letter } from '../../letter/model/letter.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';
import { toPlainText } from '../../letter/print/plain-text.ts';
import { printLetter } from '../../letter/print/print-letter.ts';
import { fontCharacters } from '../../main/fonts/font-characters.ts';
import { loadedHuisstijl, loadedTemplate } from '../letter/print/loaded-sources.ts';
import { letterOfGegevens, letterOfTexts, marker } from './naughty-letters.ts';
import { NAUGHTY_STRINGS } from './naughty-strings.ts';
import { normalised } from './normalisations.ts';

const template = loadedTemplate('reactie-op-wensen');
const huisstijl = loadedHuisstijl('voorbeeldgemeente');
const { map, normaal } = huisstijl.lettertype;
const hasCharacter = fontCharacters(readFileSync(`assets/fonts/${map}/${normaal}`));

const inText = letterOfTexts(NAUGHTY_STRINGS);
const inGegevens = NAUGHTY_STRINGS.map((text) => ({ text, letter: letterOfGegevens([text]) }));

function plainText(letter: Letter): string {
  return toPlainText(printLetter(letter, template, huisstijl, { concept: false }));
}

describe('naughty strings in the file', () => {
  test('come back from every place in the text as they were', () => {
    const file = writeBriefFile(inText);
    expect(readBriefFile(file, 'vreemd.brief')).toEqual({ ok: true, value: inText });
    // Written anew it is the same file, byte for byte, also through UTF-8.
    const bytes = new TextDecoder().decode(new TextEncoder().encode(file));
    const again = readBriefFile(bytes, 'vreemd.brief');
    expect(again.ok && writeBriefFile(again.value) === file).toBe(true);
  });

  test('come back from every gegeven and veld as they were', () => {
    for (const { letter } of inGegevens) {
      expect(readBriefFile(writeBriefFile(letter), 'vreemd.brief')).toEqual({ ok: true, value: letter });
    }
  });
});

describe('naughty strings in the check', () => {
  test('give findings with a sentence, a next step and a place, and nothing is thrown', () => {
    for (const letter of [inText, ...inGegevens.map((one) => one.letter)]) {
      for (const finding of checkLetter({ letter, template, huisstijl, hasCharacter })) {
        expect(finding.sentence).toMatch(/\S.*[.?]$/su);
        expect(finding.remedy).toMatch(/\S.*\.$/su);
        expect(finding.place.label).not.toBe('');
      }
    }
  });

  test.each(['\u200b', '\u00ad\u2060', '\u0085\u0090', '\ufeff', '\ud800'])(
    'a text of nothing but %j is as empty as none',
    (text) => {
      const codes = checkLetter({ letter: letterOfGegevens([text]), template, huisstijl, hasCharacter }).map(
        ({ code, place }) => `${code} ${place.label}`,
      );
      for (const label of ['Kenmerk', 'Onderwerp', 'Geadresseerde', 'Aanhef']) {
        expect(codes).toContain(`gegeven-ontbreekt ${label}`);
      }
      expect(codes).toContain('veld-ontbreekt Stuk, voluit');
      const wensen = checkLetter({ letter: letterOfTexts([text]), template, huisstijl, hasCharacter }).map(
        ({ code }) => code,
      );
      expect(wensen).toContain('reactie-zonder-titel');
    },
  );
});

describe('naughty strings in plain text', () => {
  test('stand in every place of the text, by the list of changes', () => {
    const words = plainText(inText);
    const wrong = NAUGHTY_STRINGS.filter((text, index) => {
      const expected = normalised(text, 'text');
      if (expected === '') return false;
      const mark = marker(index);
      const places = [
        `\n\n${mark}\n\n${expected}\n\n${mark}\n\n${expected}\n\n${mark}\n\n`,
        `\n- ${mark}\n- ${expected}\n`,
        `\n${mark}\t${expected}\n`,
        `. ${mark}\n${' '.repeat(String(index + 1).length + 2)}${expected}\n`,
        `\n\nAd wens ${index + 1}: ${expected}\n\n${mark}\n\n${expected}\n\n${mark}\n\n`,
        `. ${mark}\n`,
      ];
      return !places.every((place) => words.includes(place)) || !words.includes(` ${expected}\n`);
    });
    expect(wrong).toEqual([]);
  });

  test('stand in every gegeven and veld', () => {
    const wrong = inGegevens.filter(({ text, letter }) => {
      const expected = normalised(text, 'text');
      if (expected === '') return false;
      const lines = plainText(letter).split('\n');
      const velden = lines.filter((one) => one === `‹${expected}›`).length;
      return velden !== 9 || !lines.includes(expected) || !lines.includes(`Onderwerp ${expected}`);
    });
    expect(wrong).toEqual([]);
  });
});
