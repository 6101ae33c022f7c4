import { describe, expect, it } from 'vitest';
import { readNewLetterInput } from '../../../letter/template/new-letter-input.ts';
import { readTemplate } from '../../../letter/template/read-template.ts';
import type { VeldDefinition } from '../../../letter/template/template.ts';
import { loadedTemplate } from './read-template-folder.ts';
import { seedLetterInput } from './seed-letter-input.ts';

const template = loadedTemplate('reactie-op-wensen');

function faultsOf(input: unknown, loaded = template): string[] {
  const read = readNewLetterInput(input, loaded, 'gegevens.json');
  return read.ok ? [] : read.faults.map(({ place, sentence }) => `${place} ${sentence}`);
}

function templateOf(velden: VeldDefinition[]) {
  const secties = [
    {
      soort: 'punten',
      key: 'vragen',
      naam: 'Vragen',
      woord: { enkelvoud: 'vraag', meervoud: 'vragen' },
      verplicht: true,
    },
  ];
  const json = JSON.stringify({
    ...template.template,
    begin: { ...template.template.begin },
    velden,
    berekend: [],
    secties,
  });
  const read = readTemplate({ templateJson: json, briefHbs: '' }, '');
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value;
}

describe('readNewLetterInput', () => {
  it('gives back what fits', () => {
    expect(readNewLetterInput(seedLetterInput, template, 'x')).toEqual({ ok: true, value: seedLetterInput });
    expect(readNewLetterInput({}, template, 'x')).toEqual({ ok: true, value: {} });
  });

  it.each<[string, unknown, string[]]>([
    ['no object', [], ['gegevens.json Hier hoort een object, er staat een lijst.']],
    ['an unknown gegeven', { kenmrk: 'x' }, ['gegevens.json: kenmrk Onbekend veld ‘kenmrk’.']],
    ['a number as kenmerk', { kenmerk: 3 }, ['gegevens.json: kenmerk Hier hoort een tekst, er staat een getal.']],
    [
      'two lines as onderwerp',
      { onderwerp: 'a\nb' },
      ['gegevens.json: onderwerp Dit is één regel, zonder regeleinde.'],
    ],
    [
      'two lines in one line of an address',
      { geadresseerde: { soort: 'persoon', regels: ['a', 'b\nc'] } },
      ['gegevens.json: geadresseerde.regels[1] Dit is één regel, zonder regeleinde.'],
    ],
    [
      'a line of an address that is longer than a letter can hold',
      { geadresseerde: { soort: 'persoon', regels: ['x'.repeat(10_000), 'x'.repeat(10_001)] } },
      ['gegevens.json: geadresseerde.regels[1] Dit is langer dan 10.000 tekens.'],
    ],
    [
      'a date that does not exist',
      { datum: '2026-02-30' },
      ['gegevens.json: datum Hier hoort een datum die bestaat, als jjjj-mm-dd.'],
    ],
    [
      'an unknown veld',
      { velden: { stuks: 'x' } },
      ['gegevens.json: velden.stuks Dit sjabloon heeft geen veld ‘stuks’.'],
    ],
    [
      'an object as a value',
      { velden: { stuk: {} } },
      ['gegevens.json: velden.stuk Hier hoort een tekst, een getal of true of false, er staat een object.'],
    ],
    [
      'an unknown list',
      { punten: { vragen: [] } },
      ['gegevens.json: punten.vragen Dit sjabloon heeft geen lijst met punten ‘vragen’.'],
    ],
    [
      'a punt without tekst',
      { punten: { wensen: [{}] } },
      ['gegevens.json: punten.wensen[0].tekst ‘tekst’ ontbreekt.'],
    ],
    [
      'an unknown openbaarheid',
      { openbaarheid: 'half' },
      ['gegevens.json: openbaarheid ‘half’ is hier niet bekend; bekend zijn: openbaar, vertrouwelijk, geheim.'],
    ],
  ])('refuses %s', (_name, input, faults) => {
    expect(faultsOf(input)).toEqual(faults);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the name %s, wherever names are given', (name) => {
    for (const path of ['velden', 'punten']) {
      const input: unknown = JSON.parse(`{"${path}":{"${name}":[]}}`);
      expect(faultsOf(input)[0]).toBe(`gegevens.json: ${path}.${name} Deze naam kan niet worden gebruikt.`);
    }
  });

  it('reports all that does not fit at once', () => {
    expect(faultsOf({ datum: 'morgen', velden: { stuk: 3, aanpassing: 'ja', x: 1 }, punten: { y: [] } })).toHaveLength(
      5,
    );
  });

  it.each<[VeldDefinition['soort'], unknown[], unknown[]]>([
    ['tekst', ['x', ''], [1, true, 'a\nb']],
    ['datum', ['2026-03-03'], ['3 maart 2026', 20260303, '']],
    ['getal', [1, 0.5, -3], ['1', true]],
    ['bedrag', [1250.5], ['1250']],
    ['keuze', ['rood'], ['paars', 1]],
    ['janee', [true, false], ['ja', 1]],
  ])('a veld of soort %s accepts its values only', (soort, right, wrong) => {
    const keuzes = soort === 'keuze' ? { keuzes: ['rood', 'groen'] } : {};
    const loaded = templateOf([{ naam: 'v', label: 'V', soort, verplicht: false, uitleg: 'V.', ...keuzes }]);
    for (const v of right) expect(faultsOf({ velden: { v } }, loaded)).toEqual([]);
    for (const v of wrong) expect(faultsOf({ velden: { v } }, loaded)).toHaveLength(1);
  });

  it('refuses a reactie where the template answers nothing', () => {
    const loaded = templateOf([]);
    expect(faultsOf({ punten: { vragen: [{ tekst: 'a' }, { tekst: 'b', reactie: 'c' }] } }, loaded)).toEqual([
      'gegevens.json: punten.vragen[1] Dit sjabloon geeft geen reactie op de punten van deze lijst.',
    ]);
  });
});
