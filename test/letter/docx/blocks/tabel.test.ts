import { describe, expect, test } from 'vitest';
import type { PrintedTabel } from '../../../../letter/print/printed-letter.ts';
import { bookmarksOf, docxOf, paragraphsOf, tablesOf } from '../read-docx.ts';
import { letterWith, richLetter, tekst } from '../sample-letters.ts';

describe('a table', () => {
  test('has a head that is repeated and rows that are never parted', async () => {
    const xml = tablesOf(await docxOf(richLetter()))[2] ?? '';
    const rows = [...xml.matchAll(/<w:trPr>(.*?)<\/w:trPr>/g)].map(([, properties]) => properties);
    expect(rows).toEqual(['<w:cantSplit/><w:tblHeader/>', '<w:cantSplit/>', '<w:cantSplit/>']);
  });

  test('parts a row that might not fit on a page, or LibreOffice would cut it off', async () => {
    const cel = (id: string, text: string) => ({ id, inhoud: [tekst(text)] });
    const tabel: PrintedTabel = {
      type: 'tabel',
      id: 't1',
      kop: [cel('c1', 'A'), cel('c2', 'B')],
      rijen: [
        { id: 'r1', cellen: [cel('c3', 'kort'), cel('c4', 'een lange toelichting '.repeat(200))] },
        { id: 'r2', cellen: [cel('c5', 'kort'), cel('c6', 'kort')] },
      ],
    };
    const xml = tablesOf(await docxOf(letterWith(tabel)))[2] ?? '';
    const rows = xml.split('<w:tr>').slice(1);
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, false, true]);
  });

  test('is as wide as the text column and takes its lines from a table style', async () => {
    const docx = await docxOf(richLetter());
    const xml = tablesOf(docx)[2] ?? '';
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 7200)).toBeLessThanOrEqual(2);
    expect(xml).toContain('<w:tblStyle w:val="Brieftabel"/>');
    expect(xml).not.toContain('<w:tblBorders>');
    expect(docx('word/styles.xml')).toMatch(/w:styleId="Brieftabel".*?<w:tblBorders><w:bottom w:val="single" w:sz="6"/);
  });

  test('sets a column of amounts to the right', async () => {
    const cells = paragraphsOf(tablesOf(await docxOf(richLetter()))[2] ?? '');
    expect(cells.slice(0, 6).map(({ style }) => style)).toEqual([
      ...['Tabelkop', 'TabelkopRechts', 'TabelkopRechts'],
      ...['Tabelcel', 'TabelcelRechts', 'TabelcelRechts'],
    ]);
  });

  test('has bookmarks around the whole, each row and each cell', async () => {
    const marks = bookmarksOf((await docxOf(richLetter()))('word/document.xml'));
    expect(marks.get('_par_blok028')).toMatch(/^Onderdeel20262027Werkconsulent.*75\.000$/);
    expect(marks.get('_par_blok032')).toBe('Werkconsulent€\u00a0120.000€\u00a0110.000');
    expect(marks.get('_par_blok033')).toBe('Werkconsulent');
  });
});
