import { describe, expect, test } from 'vitest';
import type { PrintedBlock } from '../../../../letter/print/printed-letter.ts';
import { bodyOf, docxOf, tablesOf } from '../read-docx.ts';
import { alinea, letterWith, NUMMERING, richLetter } from '../sample-letters.ts';

const SIGNED: PrintedBlock = {
  type: 'ondertekening',
  id: 's1',
  groet: 'Hoogachtend,',
  orgaan: 'Het college',
  ondertekenaars: [
    { naam: 'A', functie: 'gemeentesecretaris' },
    { naam: 'B', functie: 'burgemeester' },
    { naam: 'C', functie: 'griffier' },
  ],
};

const PUNTEN: PrintedBlock = {
  type: 'punten',
  id: 'p1',
  punten: [{ id: 'p2', nummer: '1.', blokken: [alinea('p3', 'Het punt')] }],
};

describe('the ondertekening', () => {
  test('reads one signatory after the other, two side by side', async () => {
    const docx = await docxOf(letterWith(SIGNED));
    expect(
      bodyOf(docx)
        .map(({ text }) => text)
        .filter((text) => text !== ''),
    ).toEqual([...['Hoogachtend,', 'Het college', 'A', 'gemeentesecretaris', 'B', 'burgemeester', 'C', 'griffier']]);
    expect(tablesOf(docx)[2]?.match(/<w:tr>/g)).toHaveLength(2);
    expect(tablesOf(docx)[2]?.match(/<w:gridCol /g)).toHaveLength(2);
  });

  test('is never parted: groet, orgaan and all rows but the last keep to what follows', async () => {
    const docx = await docxOf(letterWith(alinea('a1', 'Slot'), SIGNED));
    const styles = docx('word/styles.xml');
    for (const style of ['Groet', 'Orgaan', 'Ondertekenaar']) {
      expect(styles).toMatch(new RegExp(`w:styleId="${style}"(?:(?!</w:style>).)*<w:keepNext/>`));
    }
    const functies = bodyOf(docx).filter(({ style }) => style === 'Functie');
    expect(functies.map(({ xml }) => xml.includes('<w:keepNext/>'))).toEqual([true, true, false]);
    expect(tablesOf(docx)[2]?.match(/<w:cantSplit\/>/g)).toHaveLength(2);
  });

  test.each<[string, PrintedBlock]>([
    ['an alinea', alinea('a1', 'Slot')],
    ['a list', NUMMERING],
    ['punten', PUNTEN],
  ])('never stands alone: %s above it keeps to it', async (_, block) => {
    const paragraphs = bodyOf(await docxOf(letterWith(block, SIGNED)));
    const above = paragraphs[paragraphs.findIndex(({ style }) => style === 'Groet') - 1];
    expect(above?.xml).toContain('<w:keepNext/>');
  });

  test('never stands alone: the last row of a table above it keeps to it, and so does the white under the table', async () => {
    const tabel = richLetter().blokken.find(({ type }) => type === 'tabel');
    const paragraphs = bodyOf(await docxOf(letterWith(...(tabel === undefined ? [] : [tabel]), SIGNED)));
    const groet = paragraphs.findIndex(({ style }) => style === 'Groet');
    const kept = paragraphs.slice(0, groet).map(({ xml }) => xml.includes('<w:keepNext/>'));
    // Three columns: the head, a row, the last row, and the line of white.
    expect(kept).toEqual([true, true, true, false, false, false, true, true, true, true]);
  });

  test('without signatories there is no table', async () => {
    const docx = await docxOf(letterWith({ ...SIGNED, ondertekenaars: [] } as PrintedBlock));
    expect(tablesOf(docx)).toHaveLength(2);
  });
});
