import { describe, expect, it } from 'vitest';
import { pdfBlocks } from '../../../letter/pdf/blocks.ts';
import type { PrintedBlock } from '../../../letter/print/printed-letter.ts';
import { alinea, kop, lijst, ondertekening, richLetter, seedLetter, tabel, tekst } from './printed-fixtures.ts';

const { corps } = seedLetter().stijl;
const place = { breedte: 127, corps, marks: false };

function blocks(...printed: PrintedBlock[]) {
  return pdfBlocks(printed, place, corps.alinea);
}

describe('white above a block', () => {
  it('is the white after the one above and the white before it, added up', () => {
    const white = blocks(
      alinea('a'),
      kop(1, 'b'),
      kop(2, 'c'),
      alinea('d'),
      kop(2, 'e'),
      lijst('opsomming', ['f']),
      alinea('g'),
    );
    expect(white.map((block) => block.above)).toEqual([6, 16, 10, 2, 10, 2, 6]);
  });
});

describe('what is kept with the next block', () => {
  it('is a kop, an alinea that leads in a list or table, and what stands above the ondertekening', () => {
    const kept = blocks(
      alinea('a'),
      kop(1, 'b'),
      alinea('c'),
      lijst('nummering', ['d']),
      alinea('e'),
      tabel(['f'], [['g']]),
      ondertekening,
    );
    expect(kept.map((block) => block.keep)).toEqual([false, true, true, false, true, true, false]);
  });
});

describe('an alinea whose text was made before', () => {
  const same = alinea('M'.repeat(40));
  const lijstje = lijst('opsomming', ['b']);
  const small = { ...corps, tekst: corps.tekst - 2 };
  const cases: [string, PrintedBlock[], typeof place][] = [
    ['as it was', [same], place],
    ['for other white above it', [kop(2, 'a'), same], place],
    ['for what it leads in', [same, lijstje], place],
    ['in a column in which its word fits', [same], { ...place, breedte: 190 }],
    ['in smaller type, in which its word fits', [same], { ...place, corps: small }],
    ['to tell its place', [same], { ...place, marks: true }],
    ['with another id', [{ ...same, id: 'ander' }], { ...place, marks: true }],
  ];

  it.each(cases)('is made %s', (_case, printed, here) => {
    const fresh = pdfBlocks(structuredClone(printed), here, corps.alinea);
    pdfBlocks([same], place, corps.alinea);
    expect(pdfBlocks(printed, here, corps.alinea)).toEqual(fresh);
  });

  it('is the very same block when nothing around it changed', () => {
    const [before] = pdfBlocks([same], place, corps.alinea);
    expect(pdfBlocks([same], { ...place }, corps.alinea)[0]).toBe(before);
  });
});

describe('a block', () => {
  it('of every type of the printed letter has its counterpart', () => {
    const types = richLetter().blokken.map(({ type }) => type);
    expect(blocks(...richLetter().blokken).map(({ type }) => type)).toEqual(types);
    expect(new Set(types).size).toBe(9);
  });

  it('kop has the size and line distance of its level', () => {
    expect(blocks(kop(1, 'a'), kop(3, 'b'))).toMatchObject([
      { size: 12.5, line: 16.5 },
      { size: 10.5, line: 14 },
    ]);
  });

  it('punten keeps its numbers and hangs its lists inside its text', () => {
    const punten: PrintedBlock = {
      type: 'punten',
      id: 'p',
      punten: [
        { id: 'a', nummer: '99.', blokken: [alinea('een')] },
        { id: 'b', nummer: '100.', blokken: [alinea('twee'), lijst('opsomming', ['x'.repeat(60)])] },
      ],
    };
    const [block] = blocks(punten);
    expect(block).toMatchObject({
      indent: 8,
      gap: 6,
      punten: [{ nummer: '99.' }, { nummer: '100.', blokken: [{ above: 0 }, { above: 6, indent: 6 }] }],
    });
    expect(JSON.stringify(block)).toContain('"breedte":113');
  });

  it('nummering keeps its second level', () => {
    const list = lijst('nummering', ['een', 'twee']);
    const [first] = list.items;
    if (first !== undefined) first.sublijst = { ...lijst('opsomming', ['onder']), id: 'sub' };
    expect(blocks(list)).toMatchObject([
      { items: [{ nummer: '1.', sublijst: { type: 'opsomming', items: [{ nummer: '' }] } }, { nummer: '2.' }] },
    ]);
  });
});

describe('a table', () => {
  it('keeps rows whole, but for one that could be longer than a page', () => {
    const [block] = blocks(
      tabel(
        ['A', 'B'],
        [
          ['kort', 'kort'],
          ['woord '.repeat(400), 'kort'],
        ],
      ),
    );
    expect(block).toMatchObject({ rijen: [{ whole: true }, { whole: false }] });
  });

  it('gives a cell that is not there an empty one', () => {
    const [block] = blocks(tabel(['A', 'B'], [['alleen']]));
    expect(block).toMatchObject({ rijen: [{ cellen: [[{ text: 'alleen' }], []] }] });
  });
});

describe('running text', () => {
  it('carries its marks', () => {
    const inhoud = [tekst('a', { vet: true }), tekst('b', { cursief: true, heel: true })];
    expect(blocks({ type: 'alinea', id: 'a', inhoud })).toMatchObject([
      {
        inhoud: [
          { text: 'a', vet: true, cursief: false, heel: false },
          { text: 'b', vet: false, cursief: true, heel: true },
        ],
      },
    ]);
  });

  it('has long words in pieces, in a link too, with the width of their column', () => {
    const link = { type: 'link' as const, href: 'https://x.nl/', tekst: [tekst('y'.repeat(60))] };
    const [block] = blocks({ type: 'alinea', id: 'a', inhoud: [tekst(`Zie ${'x'.repeat(60)}`), link] });
    expect(block).toMatchObject({
      inhoud: [
        { text: 'Zie ' },
        { text: 'x'.repeat(60), breedte: 127, pieces: expect.arrayContaining(['xxxx']) },
        { tekst: [{ breedte: 127, pieces: expect.arrayContaining(['yyyy']) }] },
      ],
    });
  });
});

describe('marks', () => {
  it('stand on blocks, on the blocks of punten and on items of both levels, only when they are asked for', () => {
    const printed = richLetter().blokken;
    const marksIn = (marks: boolean) => {
      const json = JSON.stringify(pdfBlocks(printed, { ...place, marks }, corps.alinea));
      return [...json.matchAll(/"mark":"([a-z0-9_]+)"/g)].map((match) => match[1]);
    };
    expect(marksIn(false)).toEqual([]);
    const marks = marksIn(true);
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks).toEqual(expect.arrayContaining(printed.map(({ id }) => id)));
    expect(marks.length).toBeGreaterThan(printed.length);
  });
});
