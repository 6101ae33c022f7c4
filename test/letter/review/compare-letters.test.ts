import { describe, expect, test } from 'vitest';
import type { Block } from '../../../letter/body/body.ts';
import { type BlockDifference, compareLetters } from '../../../letter/review/compare-letters.ts';
import { letterNames } from '../../../letter/review/letter-names.ts';
import {
  alinea,
  bijlage,
  bijlagen,
  cel,
  item,
  link,
  nummering,
  opsomming,
  rij,
  tabel,
  tekst,
  tussenkop,
  veld,
  verwijzing,
  vet,
  wensenBody,
} from '../body/build.ts';
import { loadedTemplate } from '../template/read-template-folder.ts';
import { letterWith } from './letter-with.ts';

const names = letterNames(loadedTemplate('reactie-op-wensen'), { gemeente: 'Voorbeeld' });

/** The differences of two inleidingen: place, kind, and the words with what went in brackets and what came in braces. */
function differences(before: Block[], after: Block[]): string[] {
  const body = (blocks: Block[]) => [tekst('inleiding', ...blocks), ...wensenBody().slice(1)];
  return compareLetters(letterWith(body(before)), letterWith(body(after)), names).blokken.map(told);
}

function told({ place, from, soort, words }: BlockDifference): string {
  const marks = { gelijk: ['', ''], weg: ['[', ']'], erbij: ['{', '}'] } as const;
  const text = words.map((word) => marks[word.soort].join(word.text)).join('');
  return [place, from === undefined ? soort : `${soort} van ${from}`, text].join(': ');
}

const a1 = alinea('a1', 'Wij schrijven u.');
const a9 = alinea('a9', 'Tot ziens.');

describe('blocks', () => {
  const cases: Record<string, [Block[], Block[], string[]]> = {
    words: [[a1], [alinea('a1', 'Wij schreven u.')], ['Inleiding: gewijzigd: Wij [schrijven]{schreven} u.']],
    added: [[a1], [a1, a9], ['Inleiding: erbij: {Tot ziens.}']],
    removed: [[a9, a1], [a1], ['Inleiding: weg: [Tot ziens.]']],
    moved: [[a9, a1], [a1, a9], ['Inleiding: verplaatst van Inleiding: Tot ziens.']],
    marks: [[a1], [alinea('a1', vet('Wij'), ' schrijven u.')], ['Inleiding: opmaak: Wij schrijven u.']],
    'a heading of it': [[a1], [tussenkop('a1', 'Wij schrijven u.')], ['Inleiding: opmaak: Wij schrijven u.']],
    'another kind of list': [
      [opsomming('o1', item('i1', 'een'), item('i2', 'twee'))],
      [nummering('o1', item('i1', 'een'), item('i2', 'twee'))],
      ['Inleiding: opmaak: een\ntwee'],
    ],
    'a list around it': [
      [a1],
      [opsomming('o1', { type: 'item', id: 'i1', children: [a1] })],
      ['Inleiding: opmaak: Wij schrijven u.'],
    ],
    'a whole table': [
      [a1],
      [
        a1,
        tabel('t1', rij('t2', cel('c1', 'Jaar'), cel('c2', 'Bedrag')), rij('t3', cel('c3', '2026'), cel('c4', '1'))),
      ],
      ['Inleiding, tabel: erbij: {Jaar | Bedrag\n2026 | 1}'],
    ],
    'a cell': [
      [tabel('t1', rij('t2', cel('c1', 'Jaar')), rij('t3', cel('c3', '2026')))],
      [tabel('t1', rij('t2', cel('c1', 'Jaar')), rij('t3', cel('c3', '2027')))],
      ['Inleiding, tabel, rij 2: gewijzigd: [2026]{2027}'],
    ],
    'a veld': [[a1], [alinea('a1', veld('kenmerk'))], ['Inleiding: gewijzigd: [Wij schrijven u.]{2026-00123}']],
    'a veld without a value': [
      [a1],
      [alinea('a1', veld('eigen_keuzes'))],
      ['Inleiding: gewijzigd: [Wij schrijven u.]{[Eigen keuzes van het college]}'],
    ],
    'a veld in place of its very words': [
      [alinea('a1', 'Ons kenmerk is 2026-00123.')],
      [alinea('a1', 'Ons kenmerk is ', veld('kenmerk'), '.')],
      ['Inleiding: gewijzigd: Ons kenmerk is [2026-00123]{[Ons kenmerk]}.'],
    ],
    'a veld that was made bold': [
      [alinea('a1', 'Het kenmerk ', veld('kenmerk'))],
      [alinea('a1', vet('Het kenmerk '), veld('kenmerk'))],
      ['Inleiding: opmaak: Het kenmerk 2026-00123'],
    ],
    'the address of a link': [
      [alinea('a1', link('https://een.nl', 'hier'))],
      [alinea('a1', link('https://twee.nl', 'hier'))],
      ['Inleiding: gewijzigd: hier (https://[een]{twee}.nl)'],
    ],
    'a verwijzing': [
      [alinea('a1', 'Zie wens ', verwijzing('p1'), '.')],
      [alinea('a1', 'Zie wens ', verwijzing('p2'), '.')],
      ['Inleiding: gewijzigd: Zie wens [1]{2}.'],
    ],
    nothing: [[a1], [alinea('a1', 'Wij ', 'schrijven u.', '')], []],
  };
  test.each(Object.entries(cases))('%s', (_name, [before, after, expected]) => {
    expect(differences(before, after)).toEqual(expected);
  });
});

describe('velden', () => {
  const body = (text: string) => [tekst('inleiding', alinea('a1', text, veld('datum'), '.')), ...wensenBody().slice(1)];
  const march = letterWith(body('Wij schreven op '), { datum: '2026-03-03' });

  test('with another value are told by the gegeven, and not once more in each text that names it', () => {
    const may = letterWith(body('Wij schreven op '), { datum: '2026-05-03' });
    const { gegevens, blokken } = compareLetters(march, may, names);
    expect(gegevens).toEqual([{ label: 'Datum', before: '3 maart 2026', after: '3 mei 2026' }]);
    expect(blokken).toEqual([]);
  });

  test('in a text that was changed have on each side the value of that letter', () => {
    const may = letterWith(body('Wij schrijven op '), { datum: '2026-05-03' });
    expect(compareLetters(march, may, names).blokken.map(told)).toEqual([
      'Inleiding: gewijzigd: Wij [schreven]{schrijven} op 3 [maart]{mei} 2026.',
    ]);
  });

  test('that are computed are counted in that letter', () => {
    const sentence = (text: string) => tekst('inleiding', alinea('a1', text, veld('wensen_samen'), '.'));
    const one = wensenBody();
    one[1].children.pop();
    one[3].children.pop();
    const before = letterWith([sentence('Over '), ...wensenBody().slice(1)]);
    const after = letterWith([sentence('Dit gaat over '), ...one.slice(1)]);
    expect(compareLetters(before, after, names).blokken.map(told)[0]).toBe(
      'Inleiding: gewijzigd: [Over beide wensen]{Dit gaat over de wens}.',
    );
  });
});

describe('punten and their reacties', () => {
  const before = letterWith(wensenBody());

  function toldAfter(change: (body: ReturnType<typeof wensenBody>) => void): string[] {
    const body = wensenBody();
    change(body);
    return compareLetters(before, letterWith(body), names).blokken.map(told);
  }

  test('a punt that was moved is told once, its reactie goes without saying', () => {
    const told = toldAfter((body) => {
      body[1].children.reverse();
      body[3].children.reverse();
    });
    expect(told).toEqual(['Wens 2: verplaatst van Wens 1: De eerste wens.']);
  });

  test('a punt that is gone, and its reactie', () => {
    const told = toldAfter((body) => {
      body[1].children.shift();
      body[3].children.shift();
    });
    expect(told).toEqual([
      'Wens 1: weg: [De eerste wens.]',
      'Ad wens 1: weg: [Geen verdere afschaling\nAntwoord op de eerste wens.]',
    ]);
  });

  test('a new punt that is not answered yet', () => {
    const told = toldAfter((body) => {
      body[1].children.push({ type: 'punt', id: 'n1', children: [alinea('n2', 'Nog een wens.')] });
      body[3].children.push({
        type: 'reactie',
        id: 'n3',
        punt: 'n1',
        children: [{ type: 'reactiekop', id: 'n4', children: [{ text: '' }] }, alinea('n5')],
      });
    });
    expect(told).toEqual(['Wens 3: erbij: {Nog een wens.}']);
  });

  test('words in a reactie', () => {
    const told = toldAfter((body) => {
      body[3].children[1]!.children[1] = alinea('a6', 'Antwoord op de laatste wens.');
    });
    expect(told).toEqual(['Ad wens 2: gewijzigd: Antwoord op de [tweede]{laatste} wens.']);
  });

  test('an alinea that was moved and rewritten tells where it stood', () => {
    const told = toldAfter((body) => {
      body[0].children = [alinea('a9', '')];
      body[4].children.push(alinea('a1', 'Op 29 oktober hebben wij u de overeenkomst gezonden.'));
    });
    expect(told).toContain('Slot: gewijzigd van Inleiding: Op [28]{29} oktober hebben wij u de overeenkomst gezonden.');
  });

  test('a bijlage has its number', () => {
    const told = toldAfter((body) => {
      body[6] = bijlagen(bijlage('b1', 'Ontwerp'), bijlage('b2', 'Advies'));
    });
    expect(told).toEqual(['Bijlagen 2: erbij: {Advies}']);
  });
});

describe('gegevens', () => {
  const body = wensenBody();

  test('are told by their label and as people read them', () => {
    const before = letterWith(body, { datum: '2026-03-03', velden: { datum_raadsvergadering: '2025-12-17' } });
    const after = letterWith(body, {
      datum: '2026-03-05',
      geadresseerde: { soort: 'orgaan', regels: ['De raad', 'Postbus 1'] },
      openbaarheid: 'geheim',
      velden: { datum_raadsvergadering: '2025-12-18', zienswijze: true },
    });
    expect(compareLetters(before, after, names).gegevens).toEqual([
      { label: 'Geadresseerde', before: 'Aan de gemeenteraad van Voorbeeld', after: 'De raad\nPostbus 1' },
      { label: 'Datum', before: '3 maart 2026', after: '5 maart 2026' },
      { label: 'Openbaarheid', before: 'Openbaar', after: 'Geheim' },
      { label: 'Datum van de raadsvergadering', before: '17 december 2025', after: '18 december 2025' },
      { label: names.veld('zienswijze'), before: '', after: 'ja' },
    ]);
  });

  test('a date that does not exist is told as it stands', () => {
    const [datum] = compareLetters(letterWith(body, { datum: '2026-02-31' }), letterWith(body), names).gegevens;
    expect(datum).toEqual({ label: 'Datum', before: '2026-02-31', after: '3 maart 2026' });
  });

  test('status, template and huisstijl belong to it', () => {
    const before = letterWith(body);
    const after = { ...before, status: 'definitief' as const, template: { ...before.template, version: 2 } };
    expect(compareLetters(before, after, names).gegevens).toEqual([
      { label: 'Status', before: 'Concept', after: 'Definitief' },
      { label: 'Sjabloon', before: 'reactie-op-wensen, versie 1', after: 'reactie-op-wensen, versie 2' },
    ]);
  });
});
