import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintedBlock, PrintedLetter } from '../../../letter/print/printed-letter.ts';
import { createPdfWriter } from '../../../main/pdf/pdf-writer.ts';
import {
  alinea,
  kop,
  letterOf,
  lijst,
  linesOfText,
  ondertekening,
  richLetter,
  seedLetter,
  tabel,
  tekst,
} from '../../letter/pdf/printed-fixtures.ts';
import { allTags, pdfTags, textIn } from './pdf-tags.ts';
import { pdfLines } from './pdf-text.ts';
import { FONT_FOLDER, writePdf } from './write-pdf.ts';

const empty: Record<string, PrintedBlock> = {
  'an alinea': { type: 'alinea', id: 'a', inhoud: [] },
  'an alinea of an empty text': alinea(''),
  'a list without items': lijst('opsomming', []),
  'an item without text': lijst('nummering', ['een', '', 'drie']),
  'punten without punten': { type: 'punten', id: 'p', punten: [] },
  'a punt without blocks': { type: 'punten', id: 'p', punten: [{ id: 'q', nummer: '1.', blokken: [] }] },
  'a table without rows': tabel(['A', 'B'], []),
  'a cell without text': tabel(['A', ''], [['', 'b']]),
  'bijlagen without bijlagen': { type: 'bijlagen', id: 'b', label: 'Bijlagen', bijlagen: [] },
  'afschrift without lines': { type: 'afschrift', id: 'c', label: 'Afschrift aan', regels: [] },
  'ondertekening without names': { ...ondertekening, ondertekenaars: [] },
};

describe('nothing to print', () => {
  it.each(Object.entries(empty))('in %s is no obstacle, also right above the ondertekening', async (_, block) => {
    const { tags } = await pdfTags(await writePdf(letterOf([alinea('Tekst.'), block, ondertekening])));
    expect(tags.map(textIn).join(' ')).toMatch(/Tekst\..*Hoogachtend,/s);
  });

  it('around the blocks is no obstacle', async () => {
    const letter: PrintedLetter = {
      ...letterOf([]),
      briefhoofd: { naam: [], blokken: [] },
      geadresseerde: [],
      kenmerkblok: { kolom: [], blok: [] },
      vervolgvel: [],
      aanhef: [],
    };
    expect((await pdfLines(await writePdf(letter))).flat().map(({ text }) => text)).toEqual(['Pagina 1 van 1']);
  });

  it('leaves no empty tag for an empty alinea', async () => {
    const { tags } = await pdfTags(await writePdf(letterOf([alinea('Tekst.'), alinea(''), ondertekening])));
    expect(allTags(tags).filter((tag) => textIn(tag) === '')).toEqual([]);
  });
});

describe('much to print', () => {
  it('goes on over pages in every part that can be long', async () => {
    const long = linesOfText(70);
    const letter = letterOf([
      kop(1, long),
      lijst('nummering', [long]),
      tabel([long, 'B'], [['a', 'b']]),
      {
        ...ondertekening,
        ondertekenaars: Array.from({ length: 5 }, (_, index) => ({ naam: `Naam ${index}`, functie: 'lid' })),
      },
      {
        type: 'afschrift',
        id: 'c',
        label: 'Afschrift aan',
        regels: [[tekst(long)], ...Array.from({ length: 60 }, () => [tekst('de griffie')])],
      },
    ]);
    letter.geadresseerde = [[tekst(long)], [tekst('de raad')]];
    for (const gegeven of letter.kenmerkblok.blok) gegeven.waarde = [tekst(long)];
    const pages = await pdfLines(await writePdf(letter));
    const text = pages
      .flat()
      .map((line) => line.text)
      .join('\n');
    expect(text.split('de griffie')).toHaveLength(61);
    expect(text.match(/regel70 /g)?.length).toBe(7);
    for (const line of pages.flat()) expect(line.y).toBeLessThan(287);
  });
});

it('whatever is typed gives a PDF or a fault, and never a crash', async () => {
  const writer = createPdfWriter({ fontFolders: [FONT_FOLDER] });
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-ascii', maxLength: 200 }));
  await fc.assert(
    fc.asyncProperty(text, text, text, async (one, two, three) => {
      const letter = { ...richLetter(), titel: one, afzender: two, kenmerk: three, conceptmerk: one };
      letter.aanhef = [tekst(two)];
      letter.geadresseerde = [[tekst(three, { vet: true })], [{ type: 'ontbreekt', label: one }]];
      letter.blokken = [
        kop(1, two),
        alinea(three),
        lijst('opsomming', [one, two]),
        tabel([three], [[one]]),
        ondertekening,
      ];
      const result = await writer.write(letter, {});
      if (result.ok) expect(result.value.length).toBeGreaterThan(1000);
      else for (const fault of result.faults) expect(fault.kind).not.toBe('layout-failed');
    }),
    { numRuns: 60 },
  );
});

it('a value in the letterhead that is not known is marked as everywhere', async () => {
  const letter = seedLetter();
  const [kenmerk] = letter.kenmerkblok.kolom;
  if (kenmerk !== undefined) kenmerk.waarde = [{ type: 'ontbreekt', label: 'Kenmerk' }];
  const { tags } = await pdfTags(await writePdf(letter));
  expect(tags.map(textIn).join(' ')).toContain('Ons kenmerk [Kenmerk]');
});
