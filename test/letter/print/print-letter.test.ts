import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PuntenSection, ReactiesSection, TekstSection } from '../../../letter/body/body.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { printLetter } from '../../../letter/print/print-letter.ts';
import type { PrintedBlock, PrintedInline, PrintedLetter, PrintedLijst } from '../../../letter/print/printed-letter.ts';
import { newLetter } from '../../../letter/template/new-letter.ts';
import type { LoadedTemplate } from '../../../letter/template/read-template.ts';
import { loadedHuisstijl, loadedTemplate } from './loaded-sources.ts';

const template = loadedTemplate('reactie-op-wensen');
const voorbeeld = loadedHuisstijl('voorbeeldgemeente');
const nijmegen = loadedHuisstijl('nijmegen');

/** A letter of the template with `count` wensen, with everything filled in. */
function letterWith(count: number): Letter {
  let last = 0;
  const newId = () => {
    last += 1;
    return `id${last}`;
  };
  const result = newLetter({
    template,
    huisstijl: voorbeeld,
    id: 'brief',
    newId,
    gegevens: {
      kenmerk: '2026-00123',
      datum: '2026-03-03',
      onderwerp: 'Reactie op\nwensen',
      velden: {
        datum_toezending: '2025-10-28',
        datum_raadsvergadering: '2025-12-17',
        stuk: 'het plan',
        stuk_kort: 'het plan',
        gevraagd: 'het plan',
        eigen_keuzes: 'onze keuzes',
        zienswijze_nodig: false,
        aanpassing: false,
      },
      punten: {
        wensen: Array.from({ length: count }, (_, index) => ({
          tekst: `Wens ${index + 1}.`,
          titel: `Titel ${index + 1}`,
          reactie: `Reactie ${index + 1}.`,
        })),
      },
      bijlagen: ['Het plan'],
    },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

function print(letter: Letter, concept = false): PrintedLetter {
  return printLetter(letter, template, voorbeeld, { concept });
}

function text(inlines: readonly PrintedInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'tekst') return inline.text;
      return inline.type === 'link' ? inline.tekst.map((run) => run.text).join('') : `[${inline.label}]`;
    })
    .join('')
    .replaceAll('\u00A0', ' ');
}

/** The koppen as "1 Tot slot", and the alineas as their text. */
function outline(blokken: readonly PrintedBlock[]): string[] {
  return blokken.flatMap((blok) => {
    if (blok.type === 'kop') return [`${blok.niveau} ${text(blok.inhoud)}`];
    return blok.type === 'alinea' ? [text(blok.inhoud)] : [`<${blok.type}>`];
  });
}

function section<Type extends 'tekst' | 'punten' | 'reacties'>(letter: Letter, type: Type, key: string) {
  const found = letter.body.find((one) => one.key === key);
  if (found?.type !== type) throw new Error(`no ${type} ${key}`);
  return found as Type extends 'tekst' ? TekstSection : Type extends 'punten' ? PuntenSection : ReactiesSection;
}

describe('the printed letter', () => {
  test('every number, label and computed text stands in it', () => {
    expect(outline(print(letterWith(2)).blokken)).toEqual([
      'Op 28 oktober 2025 hebben wij u het plan toegezonden, met het verzoek om over het plan wensen en bedenkingen kenbaar te maken.',
      'Wij hebben na de raadsvergadering van 17 december 2025 van u de volgende wensen ontvangen:',
      '<punten>',
      'In deze brief geven wij u onze reactie op beide wensen.',
      '1 Reactie college op wensen raad',
      '2 Ad wens 1: Titel 1',
      'Reactie 1.',
      '2 Ad wens 2: Titel 2',
      'Reactie 2.',
      '1 Tot slot',
      'Uw wensen overziend, is het college van mening dat er geen noodzaak is tot het kenbaar maken van een zienswijze op het plan, noch tot een aanpassing in onze keuzes.',
      'Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.',
      '<ondertekening>',
      '<bijlagen>',
    ]);
  });

  test.each([
    [1, 'de wens', 'wens'],
    [2, 'beide wensen', 'wensen'],
    [3, 'deze wensen', 'wensen'],
    [11, 'deze wensen', 'wensen'],
  ])('with %i wensen it speaks of %s', (count, samen, woord) => {
    const lines = outline(print(letterWith(count)).blokken);
    expect(lines).toContain(`In deze brief geven wij u onze reactie op ${samen}.`);
    expect(lines).toContain(`1 Reactie college op ${woord} raad`);
    expect(lines.filter((line) => line.startsWith('2 Ad wens'))).toHaveLength(count);
  });

  test('the title of the document is the onderwerp on one line', () => {
    expect(print(letterWith(1)).titel).toBe('Reactie op wensen');
  });

  test('without onderwerp the title is the name of the template, because a document must have one', () => {
    const letter = letterWith(1);
    delete letter.gegevens.onderwerp;
    expect(print(letter).titel).toBe(template.template.naam);
  });

  test('the kenmerkblok follows the order of the huisstijl and leaves out what a letter may go without', () => {
    const { kolom, blok } = print(letterWith(1)).kenmerkblok;
    expect(kolom).toEqual([]);
    expect(blok.map(({ label, waarde }) => `${label}: ${text(waarde)}`)).toEqual([
      'Datum: 3 maart 2026',
      'Kenmerk: 2026-00123',
      'Onderwerp: Reactie op\nwensen',
      'Bijlage: 1',
    ]);
    const atNijmegen = printLetter(letterWith(1), template, nijmegen, { concept: false });
    expect(atNijmegen.kenmerkblok.kolom.map(({ label }) => label)).toEqual(['Ons kenmerk']);
  });

  test('only the onderwerp is set in bold, and the kenmerk is kept whole', () => {
    const { blok } = print(letterWith(1)).kenmerkblok;
    expect(blok.filter(({ nadruk }) => nadruk).map(({ naam }) => naam)).toEqual(['onderwerp']);
    expect(blok.find(({ naam }) => naam === 'kenmerk')?.waarde).toEqual([
      { type: 'tekst', text: '2026-00123', heel: true },
    ]);
  });

  test('what is missing is marked with its label', () => {
    const letter = letterWith(1);
    delete letter.gegevens.kenmerk;
    delete letter.gegevens.velden.stuk;
    const printed = print(letter);
    expect(printed.kenmerk).toBeUndefined();
    expect(printed.kenmerkblok.blok.find(({ naam }) => naam === 'kenmerk')?.waarde).toEqual([
      { type: 'ontbreekt', label: 'Ons kenmerk' },
    ]);
    expect(outline(printed.blokken)[0]).toContain('[Stuk, voluit]');
  });

  test('a geadresseerde and an aanhef that are missing are marked as well', () => {
    const letter = letterWith(1);
    Object.assign(letter.gegevens, { aanhef: ' ', geadresseerde: { soort: 'orgaan', regels: ['', ' '] } });
    const { aanhef, geadresseerde } = print(letter);
    expect(aanhef).toEqual([{ type: 'ontbreekt', label: 'Aanhef' }]);
    expect(geadresseerde).toEqual([[{ type: 'ontbreekt', label: 'Geadresseerde' }]]);
  });

  test.each(['', ' '])('a kenmerk of %j is not known, and one of the other side is left out', (blank) => {
    const letter = letterWith(1);
    Object.assign(letter.gegevens, { kenmerk: blank, uw_kenmerk: blank });
    const { kenmerk, kenmerkblok } = print(letter);
    expect(kenmerk).toBeUndefined();
    expect(kenmerkblok.blok.map(({ naam }) => naam)).toEqual(['datum', 'kenmerk', 'onderwerp', 'bijlagen']);
    expect(kenmerkblok.blok[1]?.waarde).toEqual([{ type: 'ontbreekt', label: 'Ons kenmerk' }]);
  });

  test('a punt without text, a reactie without text and a section without text are marked', () => {
    const letter = letterWith(2);
    section(letter, 'punten', 'wensen').children[1]!.children = [
      { type: 'alinea', id: 'x1', children: [{ text: '' }] },
    ];
    const [, second] = section(letter, 'reacties', 'reacties').children;
    second!.children = [{ type: 'reactiekop', id: 'x2', children: [{ text: '' }] }];
    section(letter, 'tekst', 'leeswijzer').children = [{ type: 'alinea', id: 'x3', children: [{ text: '' }] }];
    const printed = print(letter);
    const punten = printed.blokken.find((blok) => blok.type === 'punten');
    expect(punten?.punten[1]?.blokken).toMatchObject([{ inhoud: [{ type: 'ontbreekt', label: 'tekst van wens 2' }] }]);
    expect(outline(printed.blokken)).toEqual(
      expect.arrayContaining(['2 Ad wens 2', '[reactie op wens 2]', '[Leeswijzer]']),
    );
  });

  test('a list that the template does not demand and in which nothing stands is not printed, nor its reacties', () => {
    const letter = letterWith(1);
    section(letter, 'punten', 'wensen').children[0]!.children = [
      { type: 'alinea', id: 'x1', children: [{ text: '' }] },
    ];
    section(letter, 'reacties', 'reacties').children[0]!.children = [
      { type: 'reactiekop', id: 'x2', children: [{ text: '' }] },
    ];
    const optional: LoadedTemplate = {
      ...template,
      template: {
        ...template.template,
        secties: template.template.secties.map((one) => (one.soort === 'punten' ? { ...one, verplicht: false } : one)),
      },
    };
    const lines = outline(printLetter(letter, optional, voorbeeld, { concept: false }).blokken);
    expect(lines).not.toContain('<punten>');
    expect(lines.filter((line) => /^\d (Reactie|Ad)/.test(line))).toEqual([]);
    expect(lines).toContain('1 Tot slot');
    expect(outline(print(letter).blokken)).toContain('2 Ad wens 1');
  });

  test('a letter of tens of thousands of punten is printed in a moment', () => {
    const letter = letterWith(20_000);
    const start = performance.now();
    expect(print(letter).blokken.length).toBeGreaterThan(40_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('a tussenkop is one level below what stands over it, so that no level is skipped', () => {
    const letter = letterWith(1);
    const tussenkop = (id: string) => ({ type: 'tussenkop' as const, id, children: [{ text: `kop ${id}` }] });
    section(letter, 'tekst', 'inleiding').children.unshift(tussenkop('x1'));
    section(letter, 'reacties', 'reacties').children[0]!.children.push(tussenkop('x2'));
    section(letter, 'tekst', 'slot').children.push(tussenkop('x3'));
    const koppen = outline(print(letter).blokken).filter((line) => /^\d (kop|Ad|Tot|Reactie)/.test(line));
    expect(koppen).toEqual([
      '1 kop x1',
      '1 Reactie college op wens raad',
      '2 Ad wens 1: Titel 1',
      '3 kop x2',
      '1 Tot slot',
      '2 kop x3',
    ]);
  });

  test('a title that begins in bold keeps the label plain', () => {
    const letter = letterWith(1);
    section(letter, 'reacties', 'reacties').children[0]!.children[0].children = [{ text: 'Vet', vet: true }];
    const kop = print(letter).blokken.find((blok) => blok.type === 'kop' && blok.niveau === 2);
    expect(kop).toMatchObject({ inhoud: [{ text: 'Ad wens\u00A01: ' }, { text: 'Vet', vet: true }] });
  });

  test('no kop is without words: white space is none, and a label that the template does not have is marked', () => {
    const letter = letterWith(1);
    const reacties = section(letter, 'reacties', 'reacties');
    reacties.children[0]!.children[0].children = [{ text: ' ' }];
    section(letter, 'tekst', 'slot').children.unshift({ type: 'tussenkop', id: 'x1', children: [{ text: '\u00a0' }] });
    expect(outline(print(letter).blokken).filter((line) => /^\d/.test(line))).toEqual([
      '1 Reactie college op wens raad',
      '2 Ad wens 1',
      '1 Tot slot',
    ]);
    reacties.key = 'elders';
    expect(outline(print(letter).blokken)).toContain('1 [titel van de reactie op wens 1]');
  });

  test('an alinea of white space is not printed', () => {
    const letter = letterWith(1);
    const before = outline(print(letter).blokken);
    section(letter, 'tekst', 'slot').children.push({ type: 'alinea', id: 'x1', children: [{ text: ' ', vet: true }] });
    expect(outline(print(letter).blokken)).toEqual(before);
  });

  test('lists are numbered on both levels and an item without text is left out', () => {
    const letter = letterWith(1);
    const item = (id: string, tekst: string) => ({
      type: 'item' as const,
      id,
      children: [{ type: 'alinea' as const, id: `${id}a`, children: [{ text: tekst }] }] as [
        { type: 'alinea'; id: string; children: { text: string }[] },
      ],
    });
    section(letter, 'tekst', 'slot').children.push({
      type: 'nummering',
      id: 'l1',
      children: [
        item('i1', 'een'),
        item('i2', ' '.trim()),
        {
          type: 'item',
          id: 'i3',
          children: [
            { type: 'alinea', id: 'i3a', children: [{ text: 'twee' }] },
            { type: 'nummering', id: 'l2', children: Array.from({ length: 28 }, (_, index) => item(`j${index}`, 'x')) },
          ],
        },
      ],
    });
    const lijst = print(letter).blokken.find((blok): blok is PrintedLijst => blok.type === 'nummering');
    expect(lijst?.items.map(({ nummer }) => nummer)).toEqual(['1.', '2.']);
    const inner = lijst?.items[1]?.sublijst?.items.map(({ nummer }) => nummer) ?? [];
    expect([inner[0], inner[25], inner[26], inner[27]]).toEqual(['a.', 'z.', 'aa.', 'bb.']);
  });

  test('one bijlage has no number, more have; an empty one is not printed', () => {
    const letter = letterWith(1);
    const bijlagen = letter.body.find((one) => one.type === 'bijlagen');
    bijlagen?.children.push({ type: 'bijlage', id: 'x1', children: [{ text: '' }] });
    const printed = print(letter).blokken.find((blok) => blok.type === 'bijlagen');
    expect(printed).toMatchObject({ label: 'Bijlage', bijlagen: [{ nummer: '' }] });
    bijlagen?.children.push({ type: 'bijlage', id: 'x2', children: [{ text: 'Kaart' }] });
    const both = print(letter).blokken.find((blok) => blok.type === 'bijlagen');
    expect(both).toMatchObject({ label: 'Bijlagen', bijlagen: [{ nummer: '1.' }, { nummer: '2.' }] });
  });

  test('the mark of a draft and the words around the page number come from the huisstijl', () => {
    expect(print(letterWith(1)).conceptmerk).toBeUndefined();
    expect(print(letterWith(1), true)).toMatchObject({
      conceptmerk: 'CONCEPT',
      paginanummer: { voor: 'Pagina ', tussen: ' van ', na: '' },
    });
  });

  test('printing changes nothing in the letter and gives the same each time', () => {
    const letter = letterWith(3);
    const before = structuredClone(letter);
    expect(print(letter)).toEqual(print(letter));
    expect(letter).toEqual(before);
  });

  test('a letter of which any gegeven is missing can be printed, and its ids stay unique', () => {
    const names = ['kenmerk', 'datum', 'onderwerp'] as const;
    fc.assert(
      fc.property(
        fc.subarray([...names]),
        fc.subarray(Object.keys(letterWith(1).gegevens.velden)),
        fc.nat(4),
        (gone, velden, count) => {
          const letter = letterWith(count);
          for (const naam of gone) delete letter.gegevens[naam];
          for (const naam of velden) delete letter.gegevens.velden[naam];
          const ids = idsOf(print(letter));
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(id).toMatch(/^[a-z0-9_]{1,35}$/);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Every id in a printed letter, wherever it stands. */
function idsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(idsOf);
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'id' && typeof value === 'string' ? [value] : idsOf(value),
  );
}
