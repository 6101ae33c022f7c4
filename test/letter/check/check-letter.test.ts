import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline, Reactie, TekstSection } from '../../../letter/body/body.ts';
import type { CheckedLetter } from '../../../letter/check/check.ts';
import { checkLetter } from '../../../letter/check/check-letter.ts';
import type { Huisstijl } from '../../../letter/huisstijl/huisstijl.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { printLetter } from '../../../letter/print/print-letter.ts';
import { readTemplate } from '../../../letter/template/read-template.ts';
import type { Template } from '../../../letter/template/template.ts';
import { everyNodeLetter } from '../model/every-node-letter.ts';

const huisstijl: Huisstijl = JSON.parse(
  readFileSync(new URL('../../../assets/huisstijlen/voorbeeldgemeente/huisstijl.json', import.meta.url), 'utf8'),
);

const template: Template = {
  id: 'reactie-op-wensen',
  version: 1,
  naam: 'Reactie op wensen',
  omschrijving: 'Een proef.',
  voorWie: 'gemeenteraad',
  begin: { geadresseerde: { soort: 'orgaan', regels: [] }, aanhef: 'Geachte raad,', openbaarheid: 'openbaar' },
  velden: [
    { naam: 'datum_raadsvergadering', label: 'Datum raadsvergadering', soort: 'datum', verplicht: true, uitleg: 'x' },
    { naam: 'stuk', label: 'Stuk', soort: 'tekst', verplicht: true, uitleg: 'x' },
    { naam: 'aanpassing', label: 'Aanpassing', soort: 'janee', verplicht: false, uitleg: 'x' },
    { naam: 'beslissing', label: 'Beslissing', soort: 'keuze', verplicht: false, uitleg: 'x', keuzes: ['ja', 'deels'] },
    { naam: 'kosten', label: 'Kosten', soort: 'bedrag', verplicht: false, uitleg: 'x' },
  ],
  berekend: [
    { naam: 'over_stuk', label: 'over het stuk', tekst: 'over {{stuk}}' },
    { naam: 'kosten_totaal', label: 'kosten in totaal', tekst: 'een bedrag van {{kosten}}' },
  ],
  secties: [
    { soort: 'tekst', key: 'inleiding', naam: 'Inleiding', verplicht: true },
    {
      soort: 'punten',
      key: 'wensen',
      naam: 'Wensen',
      woord: { enkelvoud: 'wens', meervoud: 'wensen' },
      verplicht: true,
    },
    { soort: 'reacties', key: 'reacties', naam: 'Reacties', punten: 'wensen', label: 'Ad wens {{nummer}}:' },
    { soort: 'ondertekening', key: 'ondertekening', naam: 'Ondertekening' },
    { soort: 'bijlagen', key: 'bijlagen', naam: 'Bijlagen' },
  ],
};

type Changed = { letter: Letter; template: Template; huisstijl: Huisstijl };

/** What is found in the letter with every node after `change`; that letter itself is without findings. */
function found(change: (letter: Letter, changed: Changed) => void) {
  return checkLetter(changedBy(change));
}

function changedBy(change: (letter: Letter, changed: Changed) => void): CheckedLetter {
  const changed: Changed = structuredClone({ letter: everyNodeLetter(), template, huisstijl });
  change(changed.letter, changed);
  const read = readTemplate({ templateJson: JSON.stringify(changed.template), briefHbs: '' }, 'proef');
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return { ...changed, template: read.value, hasCharacter: (codePoint) => codePoint < 0x2600 };
}

function reactie({ body }: Letter): Reactie {
  const section = body[2];
  if (section?.type !== 'reacties') throw new Error('no reacties');
  return section.children[0]!;
}

function inleiding({ body }: Letter): TekstSection {
  const section = body[0];
  if (section?.type !== 'tekst') throw new Error('no inleiding');
  return section;
}

describe('checking a letter', () => {
  test('a letter in which everything is right has no findings', () => {
    expect(found(() => undefined)).toEqual([]);
  });

  test.each(['kenmerk', 'datum', 'onderwerp'] as const)('%s that is not known yet', (naam) => {
    expect(found(({ gegevens }) => delete gegevens[naam])).toMatchObject([
      { code: 'gegeven-ontbreekt', ernst: 'fout', place: { soort: 'gegeven', naam } },
    ]);
  });

  test('a geadresseerde and an aanhef of nothing but white', () => {
    const findings = found(({ gegevens }) =>
      Object.assign(gegevens, { aanhef: ' ', geadresseerde: { soort: 'orgaan', regels: [''] } }),
    );
    expect(findings.map(({ place }) => place)).toMatchObject([{ naam: 'geadresseerde' }, { naam: 'aanhef' }]);
  });

  test.each(['2026-02-29', '2026-13-01', '3 maart 2026', '2026-3-3'])('%s is not a date', (datum) => {
    const findings = found(({ gegevens }) =>
      Object.assign(gegevens, { datum, ondertekenaars: ['burgemeester', 'secretaris'] }),
    );
    expect(findings.map(({ code }) => code)).toEqual(['datum-onjuist']);
  });

  test.each(['E26.000183', '2026-1', ' 2026-00123', '9'.repeat(100)])(
    'the kenmerk %s does not fit the mask',
    (kenmerk) => {
      expect(found(({ gegevens }) => Object.assign(gegevens, { kenmerk }))).toMatchObject([
        { code: 'kenmerk-past-niet' },
      ]);
    },
  );

  test('a mask that takes for ever on a long text is never asked about one', () => {
    const findings = found(({ gegevens }, input) => {
      input.huisstijl.kenmerk.masker = '^(\\d+)+$';
      gegevens.kenmerk = `${'1'.repeat(10_000)}x`;
    });
    expect(findings).toMatchObject([{ code: 'kenmerk-past-niet' }]);
  });

  test('a veld that the template demands', () => {
    expect(found(({ gegevens }) => delete gegevens.velden.stuk)).toMatchObject([
      { code: 'veld-ontbreekt', ernst: 'fout', place: { soort: 'veld', naam: 'stuk', label: 'Stuk' } },
    ]);
  });

  test.each([
    ['stuk', 7],
    ['datum_raadsvergadering', '2025-02-30'],
    ['aanpassing', 'nee'],
    ['beslissing', 'misschien'],
    ['kosten', '5 euro'],
  ])('the veld %s does not hold %s', (naam, value) => {
    expect(found(({ gegevens }) => Object.assign(gegevens.velden, { [naam]: value }))).toMatchObject([
      { code: 'veld-onjuist', ernst: 'fout', place: { naam } },
    ]);
  });

  test('a veld of white space is one that is not filled in, and nothing else', () => {
    expect(found(({ gegevens }) => Object.assign(gegevens.velden, { datum_raadsvergadering: ' ' }))).toMatchObject([
      { code: 'veld-ontbreekt', place: { naam: 'datum_raadsvergadering' } },
    ]);
  });

  test('a value under a name that the template does not have deserves a look', () => {
    expect(found(({ gegevens }) => Object.assign(gegevens.velden, { stukje: 'x' }))).toMatchObject([
      { code: 'veld-onbekend', ernst: 'let-op', place: { naam: 'stukje' } },
    ]);
  });

  test('a name in the text that the template does not have', () => {
    const findings = found((letter) => {
      inleiding(letter).children.push({
        type: 'alinea',
        id: 'x1',
        children: [{ text: '' }, { type: 'veld', naam: 'nergens', children: [{ text: '' }] }, { text: '' }],
      });
    });
    expect(findings).toMatchObject([{ code: 'naam-onbekend', place: { soort: 'blok', id: 'x1', label: 'Inleiding' } }]);
  });

  describe('a live value in the text that has nothing to print', () => {
    const withVeld =
      (...names: string[]) =>
      (letter: Letter) => {
        const velden = names.flatMap((naam): Inline[] => [
          { type: 'veld', naam, children: [{ text: '' }] },
          { text: ' ' },
        ]);
        inleiding(letter).children.push({ type: 'alinea', id: 'x1', children: [{ text: '' }, ...velden] });
      };

    test.each([
      ['a veld that may stay empty', 'kosten', 'Kosten'],
      ['a computed text that uses one', 'kosten_totaal', 'kosten in totaal'],
      ['the kenmerk of the other side', 'uw_kenmerk', 'Uw kenmerk'],
    ])('%s', (_name, naam, label) => {
      const findings = found((letter) => {
        withVeld(naam, naam)(letter);
        delete letter.gegevens.uw_kenmerk;
      });
      expect(findings).toMatchObject([
        {
          code: 'veld-zonder-waarde',
          ernst: 'fout',
          sentence: `De tekst noemt ‘${label}’, maar dat heeft geen waarde.`,
          place: { soort: 'blok', id: 'x1', label: 'Inleiding' },
        },
      ]);
    });

    test('is reported once, at the gegeven or veld that is to be filled in, also for what is computed from it', () => {
      const findings = found((letter) => {
        withVeld('stuk', 'over_stuk', 'kenmerk')(letter);
        delete letter.gegevens.velden.stuk;
        delete letter.gegevens.kenmerk;
      });
      expect(findings.map(({ code }) => code)).toEqual(['gegeven-ontbreekt', 'veld-ontbreekt']);
    });

    test('is nothing when the value is nee or 0', () => {
      const findings = found((letter) => {
        withVeld('kosten', 'aanpassing')(letter);
        Object.assign(letter.gegevens.velden, { kosten: 0, aanpassing: false });
      });
      expect(findings).toEqual([]);
    });
  });

  test('whatever is taken out of a letter, without a fout nothing in its printed form is marked as missing', () => {
    const rich = everyNodeLetter();
    rich.gegevens.velden.kosten = 5;
    inleiding(rich).children.push({
      type: 'alinea',
      id: 'x1',
      children: ['kosten', 'kosten_totaal', 'over_stuk', 'uw_kenmerk', 'kenmerk'].flatMap((naam): Inline[] => [
        { text: 'x' },
        { type: 'veld', naam, children: [{ text: '' }] },
      ]),
    });
    const places = placesIn(rich);
    let sendable = 0;
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...places), { maxLength: 4 }), fc.boolean(), (gone, verplicht) => {
        const checked = changedBy((letter, changed) => {
          Object.assign(letter, structuredClone(rich));
          Object.assign(changed.template.secties[1]!, { verplicht });
          for (const place of gone) place(letter);
        });
        if (checkLetter(checked).some(({ ernst }) => ernst === 'fout')) return;
        sendable += 1;
        const printed = printLetter(checked.letter, checked.template, checked.huisstijl, { concept: false });
        expect(JSON.stringify(printed)).not.toContain('"ontbreekt"');
      }),
      { numRuns: 300 },
    );
    expect(sendable).toBeGreaterThan(10);
  });

  test('a section without text', () => {
    const findings = found((letter) => {
      inleiding(letter).children = [{ type: 'alinea', id: 'a1', children: [{ text: ' ' }] }];
    });
    expect(findings).toMatchObject([{ code: 'sectie-leeg', place: { soort: 'sectie', key: 'inleiding' } }]);
  });

  test('other sections than those of the template', () => {
    expect(found(({ body }) => body.pop())).toMatchObject([
      {
        code: 'secties-anders',
        sentence: 'De brief heeft andere onderdelen dan het sjabloon ‘Reactie op wensen’: ‘Bijlagen’ ontbreekt.',
        place: { soort: 'brief' },
      },
    ]);
    const renamed = found(({ body }) => {
      for (const section of [body[0]!, body[4]!]) section.key = `${section.key}_oud`;
    });
    expect(renamed[0]?.sentence).toMatch(
      /: ‘Inleiding’ en ‘Bijlagen’ ontbreken en ‘inleiding_oud’ en ‘bijlagen_oud’ horen er niet bij\.$/,
    );
    expect(found(({ body }) => body.push(body.shift()!))[0]?.sentence).toBe(
      'De onderdelen van de brief staan in een andere volgorde dan in het sjabloon ‘Reactie op wensen’.',
    );
  });

  test('a punt without text, and without reactie, and without title', () => {
    const findings = found((letter) => {
      const [, punten] = letter.body;
      if (punten?.type === 'punten')
        punten.children[0]!.children = [{ type: 'alinea', id: 'a4', children: [{ text: '' }] }];
      reactie(letter).children = [
        { type: 'reactiekop', id: 'k1', children: [{ text: '' }] },
        { type: 'alinea', id: 'a5', children: [{ text: '' }] },
      ];
    });
    expect(findings).toMatchObject([
      { code: 'punt-zonder-tekst', ernst: 'fout', place: { id: 'p1', label: 'Wensen, wens 1' } },
      { code: 'punt-zonder-reactie', ernst: 'fout', place: { id: 'r1', label: 'Reacties, wens 1' } },
      { code: 'reactie-zonder-titel', ernst: 'let-op', place: { id: 'k1' } },
    ]);
  });

  test('a list that the template does not demand may stay empty, with its reacties, and is checked once it is used', () => {
    const use = (titel: string) =>
      found((letter, input) => {
        const [, punten] = letter.body;
        if (punten?.type !== 'punten') throw new Error('no punten');
        punten.children[0]!.children = [{ type: 'alinea', id: 'a4', children: [{ text: '' }] }];
        reactie(letter).children = [{ type: 'reactiekop', id: 'k1', children: [{ text: titel }] }];
        Object.assign(input.template.secties[1]!, { verplicht: false });
      }).map(({ code }) => code);
    expect(use('')).toEqual([]);
    expect(use('Titel')).toEqual(['punt-zonder-tekst', 'punt-zonder-reactie']);
  });

  test('a reactie that holds nothing but a veld is an answer', () => {
    const findings = found((letter) => {
      reactie(letter).children.splice(1, 1, {
        type: 'alinea',
        id: 'a5',
        children: [{ text: '' }, { type: 'veld', naam: 'stuk', children: [{ text: '' }] }, { text: '' }],
      });
    });
    expect(findings).toEqual([]);
  });

  test('a verwijzing to a punt that is gone', () => {
    const findings = found((letter) => {
      const alinea = inleiding(letter).children[1]!;
      if (alinea.type === 'alinea')
        alinea.children.push({ type: 'verwijzing', punt: 'weg', children: [{ text: '' }] }, { text: '' });
    });
    expect(findings).toMatchObject([{ code: 'verwijzing-zonder-doel', place: { id: 'a1' } }]);
  });

  test('a column of a table without a head', () => {
    const findings = found((letter) => {
      const tabel = inleiding(letter).children[3]!;
      if (tabel.type === 'tabel') tabel.children[0]!.children[0]!.children = [{ text: '' }];
    });
    expect(findings).toMatchObject([
      { code: 'tabelkop-leeg', ernst: 'let-op', place: { id: 'tb1', label: 'Inleiding, tabel' } },
    ]);
  });

  test('an ondertekenaar whom the huisstijl does not have leaves his function open', () => {
    expect(
      found(({ gegevens }) => Object.assign(gegevens, { ondertekenaars: ['burgemeester', 'niemand'] })),
    ).toMatchObject([{ code: 'ondertekenaar-onbekend' }, { code: 'ondertekenaar-ontbreekt' }]);
  });

  test('an ondertekenaar whose time is over on the date of the letter', () => {
    const findings = found(({ gegevens }) => Object.assign(gegevens, { datum: '2026-09-01' }));
    expect(findings).toMatchObject([
      { code: 'ondertekenaar-niet-geldig', sentence: 'A. Voorbeeld is op de datum van de brief geen burgemeester.' },
    ]);
  });

  test('nobody who holds a function on the date of the letter', () => {
    const findings = found(({ gegevens }, input) => {
      input.huisstijl.ondertekening.ondertekenaars[0]!.tot = '2026-01-01';
      delete gegevens.ondertekenaars;
    });
    expect(findings).toMatchObject([
      { code: 'ondertekenaar-ontbreekt', sentence: 'Niemand ondertekent als burgemeester op 3 maart 2026.' },
    ]);
  });

  test('every finding has a Dutch sentence that ends in a stop, a remedy and a place', () => {
    const findings = found((letter) => {
      letter.gegevens = {
        geadresseerde: { soort: 'orgaan', regels: [] },
        aanhef: '',
        openbaarheid: 'openbaar',
        velden: { x: 1 },
      };
      reactie(letter).children = [{ type: 'reactiekop', id: 'k1', children: [{ text: '' }] }];
    });
    expect(findings.length).toBeGreaterThan(6);
    for (const { sentence, remedy, place } of findings) {
      expect(sentence).toMatch(/^[‘A-Z].*\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
      expect(place.label).not.toBe('');
    }
  });
});

/** Ways to take one text or gegeven out of a letter. */
function placesIn(letter: Letter): ((letter: Letter) => void)[] {
  const names = ['kenmerk', 'uw_kenmerk', 'datum', 'onderwerp', 'ondertekenaars', 'afschrift'] as const;
  const blank = names.flatMap((naam) => [
    ({ gegevens }: Letter) => void delete gegevens[naam],
    ({ gegevens }: Letter) => void (typeof gegevens[naam] === 'string' && Object.assign(gegevens, { [naam]: ' ' })),
  ]);
  const velden = Object.keys(letter.gegevens.velden).map(
    (naam) =>
      ({ gegevens }: Letter) =>
        void delete gegevens.velden[naam],
  );
  const texts = textPaths(letter.body).map((path) => (one: Letter) => {
    const node = path.reduce<Json>((at, key) => at[key], one.body);
    node.text = '';
  });
  return [...blank, ...velden, ...texts];
}

/** A node of a body, whatever it is. */
// biome-ignore lint/suspicious/noExplicitAny: the test walks over every kind of node
type Json = any;

function textPaths(node: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof node?.text === 'string') return [path];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, child]) => textPaths(child, [...path, key]));
}
