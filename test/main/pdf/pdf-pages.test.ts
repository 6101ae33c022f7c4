import { describe, expect, it } from 'vitest';
import type { PrintedBlock } from '../../../letter/print/printed-letter.ts';
import {
  alinea,
  kop,
  letterOf,
  lijst,
  linesOfText,
  ondertekening,
  seedLetter,
  tabel,
  tekst,
} from '../../letter/pdf/printed-fixtures.ts';
import { type Line, pdfLines } from './pdf-text.ts';
import { writePdf } from './write-pdf.ts';

/** The lines of the text column on each page, from top to bottom; on the first page from the aanhef on. */
async function textOf(blokken: readonly PrintedBlock[]): Promise<Line[][]> {
  const pages = await pdfLines(await writePdf(letterOf(blokken)));
  return pages.map((lines, page) =>
    lines.filter(({ x, y }) => x < 152 && y > (page === 0 ? 106 : 30) && y < 280).sort((a, b) => a.y - b.y),
  );
}

function fill(alineas: number): PrintedBlock[] {
  return Array.from({ length: alineas }, () => alinea('Een korte alinea.'));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Where a letter breaks before its ondertekening: its last lines of text take every place at the foot of a page. */
const LENGTHS = range(14, 26);
const SIGNED = ['Het', 'A.P.W.', 'H.M.F.', 'gemeentesecretaris', 'burgemeester'];

describe('the ondertekening', () => {
  const ends: Record<string, readonly PrintedBlock[]> = {
    'an alinea of two lines': [alinea(linesOfText(2))],
    'an alinea of three lines': [alinea(linesOfText(3))],
    'a long alinea': [alinea(linesOfText(9))],
    'a slotzin of one line after a long alinea': [alinea(linesOfText(8)), alinea('Wij vertrouwen erop.')],
    'alineas of one line': [],
    'a slotzin of one line after a list': [lijst('nummering', ['een', 'twee', 'drie']), alinea('Wij vertrouwen erop.')],
    'a kop and a slotzin': [kop(1, 'Tot slot'), alinea('Wij vertrouwen erop.')],
    'a list': [lijst('opsomming', ['een', 'twee', 'drie', 'vier'])],
    'a long list': [
      lijst(
        'nummering',
        range(1, 12).map(() => linesOfText(2)),
      ),
    ],
    'a table': [
      tabel(
        ['Onderdeel', '2026'],
        [
          ['Buurtteams', '€ 80.000'],
          ['Werk', '€ 20.000'],
        ],
      ),
    ],
  };
  it.each(Object.entries(ends))('is never split and never without two lines of text: %s', async (_, end) => {
    for (const length of LENGTHS) {
      const pages = await textOf([...fill(length), ...end, ondertekening]);
      const page = pages.find((lines) => lines.some(({ text }) => text === ondertekening.groet)) ?? [];
      const groet = page.findIndex(({ text }) => text === ondertekening.groet);
      expect(groet, `${length} alineas`).toBeGreaterThanOrEqual(2);
      expect(page.slice(groet + 1).map(({ text }) => text.split(' ')[0])).toEqual(SIGNED);
    }
  });

  it('leaves twenty millimetres for the signatures, which stand side by side', async () => {
    const [page = []] = await pdfLines(await writePdf(letterOf([alinea(linesOfText(2)), ondertekening])));
    const at = (start: string) => page.find(({ text }) => text.startsWith(start));
    expect((at('A.P.W.')?.y ?? 0) - (at('Het college')?.y ?? 0)).toBeCloseTo(20 + (14 * 25.4) / 72, 1);
    expect(at('H.M.F.')?.y).toBe(at('A.P.W.')?.y);
    expect((at('H.M.F.')?.x ?? 0) - (at('A.P.W.')?.x ?? 0)).toBeCloseTo(127 / 2, 1);
  });
});

describe('a letter of twelve pages', () => {
  const blokken = range(1, 75).flatMap((number) => [
    kop(number % 4 === 0 ? 1 : 2, `Kop ${number}`),
    alinea(linesOfText(3 + (number % 5))),
    ...(number % 3 === 0 ? [lijst('nummering', [linesOfText(2), linesOfText(3)])] : []),
  ]);
  blokken[0] = kop(1, 'Kop 1');

  it('keeps every kop with two lines of what follows', async () => {
    const pages = await textOf([...blokken, ondertekening]);
    expect(pages.length).toBeGreaterThanOrEqual(12);
    for (const page of pages) {
      expect(page.slice(-2).filter(({ text }) => text.startsWith('Kop'))).toEqual([]);
    }
  });

  it('has no lonely first or last line', async () => {
    const pages = await textOf([...blokken, ondertekening]);
    for (const page of pages.slice(1)) {
      const [first, second] = page;
      const continues = /^regel(\d+)/.exec(first?.text ?? '')?.[1];
      if (continues !== undefined && continues !== '1') expect(second?.text).toMatch(/^regel/);
    }
    for (const page of pages) expect(page.at(-1)?.text).not.toMatch(/^(\d+\.)?regel1 /);
  });

  it('has kenmerk and datum at the top of following pages and the number of each page at its foot', async () => {
    const pages = await pdfLines(await writePdf(letterOf([...blokken, ondertekening])));
    for (const [index, page] of pages.entries()) {
      const texts = page.map(({ text }) => text);
      expect(texts).toContain(`Pagina ${index + 1} van ${pages.length}`);
      expect(texts.some((text) => /^Ons kenmerk E26\.000183\s*Datum 3 maart 2026$/.test(text))).toBe(index > 0);
    }
  });
});

describe('a table over several pages', () => {
  const rijen = range(1, 70).map((number) => [
    `Onderdeel ${number} met een naam die zo lang is dat hij over twee regels van de tabel loopt en eindigt`,
    `€ ${number}.000`,
  ]);

  it('repeats its head and splits no row', async () => {
    const pages = await textOf([
      alinea('Zie de tabel:'),
      tabel(['Onderdeel van de begroting', 'Bedrag'], rijen),
      alinea('Slot.'),
      ondertekening,
    ]);
    const tablePages = pages.filter((page) => page.some(({ text }) => text.includes('Onderdeel 3')));
    const inTable = pages.filter((page) => page.some(({ text }) => /^Onderdeel \d/.test(text)));
    expect(tablePages.length).toBeGreaterThan(0);
    expect(inTable.length).toBeGreaterThan(2);
    for (const page of inTable) {
      expect(page.filter(({ text }) => text.startsWith('Onderdeel van de begroting'))).toHaveLength(1);
      expect(page.filter(({ text }) => /^Onderdeel \d/.test(text))).toHaveLength(
        page.filter(({ text }) => /eindigt$/.test(text)).length,
      );
    }
  });

  it('goes on when one row is longer than a page', async () => {
    const pages = await textOf([tabel(['A', 'B'], [[linesOfText(90), 'kort']]), alinea(linesOfText(2)), ondertekening]);
    const text = pages
      .flat()
      .map((line) => line.text)
      .join(' ');
    for (const line of [1, 45, 90]) expect(text).toContain(`regel${line} `);
  });
});

describe('places on the page', () => {
  it('are those of the huisstijl, line distance and white exactly so', async () => {
    const [page = []] = await pdfLines(
      await writePdf(letterOf([alinea(linesOfText(3)), alinea('Tweede alinea.'), ondertekening])),
    );
    const y = (start: string) => page.find(({ text }) => text.startsWith(start))?.y ?? Number.NaN;
    const points = (pt: number) => (pt * 25.4) / 72;
    const baseline = points(0.8 * 14);
    expect(y('Aan de gemeenteraad')).toBeCloseTo(37 + baseline, 2);
    expect(y('Datum')).toBeCloseTo(76 + baseline, 2);
    expect(y('Geachte')).toBeCloseTo(106 + baseline, 2);
    expect(y('regel1')).toBeCloseTo(106 + baseline + points(20), 2);
    expect(y('regel2') - y('regel1')).toBeCloseTo(points(14), 2);
    expect(y('Tweede') - y('regel3')).toBeCloseTo(points(20), 2);
    expect(y('Pagina')).toBeCloseTo(283 + points(0.8 * 10.5), 2);
    expect(page.find(({ text }) => text === 'Postadres')?.x).toBeCloseTo(158, 1);
    expect(page.find(({ text }) => text === 'Postadres')?.y).toBeCloseTo(48 + points(0.8 * 10.5), 2);
  });

  it('shift down when geadresseerde and onderwerp need more room', async () => {
    const letter = seedLetter();
    letter.geadresseerde = range(1, 10).map((number) => [tekst(`Adresregel ${number}`)]);
    for (const gegeven of letter.kenmerkblok.blok) gegeven.waarde = [tekst(linesOfText(12))];
    const [page = []] = await pdfLines(await writePdf(letter));
    const y = (start: string) => page.find(({ text }) => text.startsWith(start))?.y ?? Number.NaN;
    expect(y('Datum') - y('Adresregel 10')).toBeCloseTo(6 + (14 * 25.4) / 72, 1);
    expect(y('Geachte')).toBeGreaterThan(y('Onderwerp') + 40);
    expect(y('Op 28 oktober')).toBeGreaterThan(y('Geachte'));
  });

  it('leave the conceptmerk clear of a long line at the top of a following page', async () => {
    const letter = { ...letterOf([...fill(60), ondertekening]), conceptmerk: 'CONCEPT' };
    letter.vervolgvel = [
      {
        naam: 'kenmerk',
        label: 'Ons kenmerk',
        waarde: [tekst('zaak 2026-0001 / besluit 12 / '.repeat(5))],
        nadruk: false,
      },
    ];
    const [, page = []] = await pdfLines(await writePdf(letter));
    const mark = page.find(({ text }) => text === 'CONCEPT');
    const lines = page.filter(({ y, text }) => y < 30 && text !== 'CONCEPT');
    expect(lines.length).toBeGreaterThan(1);
    for (const { right } of lines) expect(right).toBeLessThan(mark?.x ?? 0);
  });

  it('stay inside the column for words without an end', async () => {
    const word = 'Dienstverleningsovereenkomst'.repeat(8);
    const letter = letterOf([
      alinea(`Zie ${word} en https://voorbeeld.nl/${'a'.repeat(120)}`),
      kop(1, word),
      lijst('opsomming', [word]),
      tabel(['A', 'B', 'C'], [[word, 'kort', 'kort']]),
      ondertekening,
    ]);
    letter.kenmerkblok.kolom = [
      { naam: 'uw_kenmerk', label: 'Uw kenmerk', waarde: [tekst('X'.repeat(80))], nadruk: false },
    ];
    letter.briefhoofd.blokken.push({ regels: [`${'gemeentesecretariaat'.repeat(4)}@voorbeeld.example`] });
    const pages = await pdfLines(await writePdf(letter));
    const text = pages
      .flat()
      .map((line) => line.text)
      .join('');
    expect(text.split('Dienstverleningsovereenkomst'.repeat(2)).length).toBeGreaterThan(4);
    for (const line of pages.flat()) expect(line.right, line.text).toBeLessThan(line.x < 152 ? 152.5 : 200.5);
  });

  it.each([
    ['a line of dots', '.'.repeat(200)],
    ['a line of dashes', '–'.repeat(150)],
    ['brackets without an end', '('.repeat(150)],
    ['an amount without an end', `€\u00a0${'1.250.'.repeat(40)}`],
  ])('stay inside the column for %s, and lose nothing of it', async (_, word) => {
    const pages = await pdfLines(
      await writePdf(letterOf([alinea(`Zie ${word} en meer.`), tabel(['A', 'B'], [[word, 'kort']]), ondertekening])),
    );
    const letters = (text: string) => text.replace(/\s/g, '');
    const text = letters(
      pages
        .flat()
        .map((line) => line.text)
        .join(''),
    );
    expect(text).toContain(`Zie${letters(word)}enmeer.`);
    for (const line of pages.flat()) expect(line.right, line.text).toBeLessThan(line.x < 152 ? 152.5 : 200.5);
  });
});
