import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkLetter } from '../../../letter/check/check-letter.ts';
import type { Huisstijl } from '../../../letter/huisstijl/huisstijl.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { readBriefFile } from '../../../letter/model/read-brief-file.ts';
import { readTemplate } from '../../../letter/template/read-template.ts';
import { resultValue } from '../../main/result-value.ts';
import { loadedHuisstijl, loadedTemplate } from '../print/loaded-sources.ts';

const template = loadedTemplate('reactie-op-wensen');

function hasCharacter(codePoint: number): boolean {
  return codePoint < 0x2600;
}

type Changed = { letter: Letter; huisstijl: Huisstijl };

/** What is found of characters in the seed letter after `change`, as "place: sentence". */
function found(change: (changed: Changed) => unknown, read = template): string[] {
  const file = readFileSync('test/letters/E26.000183.brief', 'utf8');
  const changed = structuredClone({
    letter: resultValue(readBriefFile(file, 'brief')),
    huisstijl: loadedHuisstijl('nijmegen'),
  });
  change(changed);
  const findings = checkLetter({ ...changed, template: read, hasCharacter });
  expect(findings.map(({ code }) => code)).toEqual(findings.map(() => 'teken-ontbreekt'));
  for (const { ernst } of findings) expect(ernst).toBe('fout');
  return findings.map(({ place, sentence, remedy }) => `${place.soort} ${place.label}: ${sentence} ${remedy}`);
}

/** Puts a text before the first run of text that begins with `start`. */
function before(letter: Letter, start: string, text: string): void {
  const at = (node: object): boolean => {
    if ('text' in node && typeof node.text === 'string' && node.text.startsWith(start)) {
      node.text = text + node.text;
      return true;
    }
    return 'children' in node && Array.isArray(node.children) && node.children.some(at);
  };
  expect(letter.body.some(at)).toBe(true);
}

const SENTENCE = 'Het teken ‘☃’ (U+2603) staat niet in het lettertype Source Sans 3.';
const ASK = 'Vraag uw beheerder om de huisstijl of het sjabloon te verbeteren.';
const MEND = 'Haal het teken weg of schrijf het in letters.';

test('nothing in a letter of plain Dutch', () => {
  expect(found(() => undefined)).toEqual([]);
});

test.each<[string, (letter: Letter) => unknown]>([
  ['Kenmerk', ({ gegevens }) => Object.assign(gegevens, { uw_kenmerk: 'A☃1' })],
  ['Onderwerp', ({ gegevens }) => Object.assign(gegevens, { onderwerp: 'Reactie ☃' })],
  ['Geadresseerde', ({ gegevens }) => gegevens.geadresseerde.regels.push('☃')],
  ['Aanhef', ({ gegevens }) => Object.assign(gegevens, { aanhef: 'Geachte ☃,' })],
  ['Afschrift', ({ gegevens }) => Object.assign(gegevens, { afschrift: ['griffie', '☃', '☃'] })],
])('once in the gegeven %s, where it is filled in', (naam, change) => {
  expect(found(({ letter }) => change(letter))).toEqual([
    expect.stringMatching(new RegExp(`^gegeven .*${naam}.*: ${SENTENCE.replace(/[()+.]/g, '\\$&')} ${MEND}$`, 'i')),
  ]);
});

test('in a veld at that veld, also when a computed text prints it', () => {
  expect(found(({ letter }) => Object.assign(letter.gegevens.velden, { stuk: 'de ☃ nota' }))).toEqual([
    `veld Stuk, voluit: ${SENTENCE} ${MEND}`,
  ]);
});

test('not in a veld that the letter does not print', () => {
  expect(found(({ letter }) => Object.assign(letter.gegevens.velden, { grondslag: '☃' }))).toEqual([]);
});

/** The template with another kop over its last section, in which `zin` may stand for a computed text. */
function withKop(kop: string, zin = 'niets') {
  const templateJson = readFileSync('templates/reactie-op-wensen/template.json', 'utf8')
    .replace('"kop": "Tot slot"', `"kop": "${kop}"`)
    .replace('"berekend": [', `"berekend": [{ "naam": "zin", "label": "Zin", "tekst": "${zin}" },`);
  const briefHbs = readFileSync('templates/reactie-op-wensen/brief.hbs', 'utf8');
  return resultValue(readTemplate({ templateJson, briefHbs }, 'sjabloon'));
}

test('in a veld that only the kop of a section prints, also by way of a computed text', () => {
  const grondslag = ({ letter }: Changed) => Object.assign(letter.gegevens.velden, { grondslag: '☃' });
  const expected = [`veld Grondslag: ${SENTENCE} ${MEND}`];
  expect(found(grondslag, withKop('Tot slot van {{grondslag}}'))).toEqual(expected);
  expect(found(grondslag, withKop('Tot slot {{zin}}', 'van {{grondslag}}'))).toEqual(expected);
});

test('in the words that the template computes with, with who can mend it', () => {
  expect(found(() => undefined, withKop('Tot slot {{zin}}', 'van ☃'))).toEqual([`brief Sjabloon: ${SENTENCE} ${ASK}`]);
});

test('in the text, at its block and with every character that is missing there', () => {
  const places = found(({ letter }) => {
    before(letter, 'Deze wens is erg lastig', '☃漢 ');
    before(letter, 'De gemeenteraad spreekt', '☃');
  });
  expect(places).toEqual([
    `blok Wensen, wens 1: ${SENTENCE} ${MEND}`,
    expect.stringMatching(
      /^blok Reacties, wens 2: De tekens ‘☃’ \(U\+2603\) en ‘漢’ \(U\+6F22\) staan niet in het lettertype/,
    ),
  ]);
});

test.each<[string, (huisstijl: Huisstijl) => unknown]>([
  ['groet', ({ groet }) => Object.assign(groet, { orgaan: 'Met ☃ groet,' })],
  ['labels', ({ labels }) => Object.assign(labels, { concept: '☃' })],
  ['orgaan', (huisstijl) => Object.assign(huisstijl, { orgaan: 'college ☃' })],
])('in the words of the huisstijl (%s), with who can mend it', (_words, change) => {
  expect(found(({ huisstijl }) => change(huisstijl))).toEqual([`brief Huisstijl: ${SENTENCE} ${ASK}`]);
});
