import { describe, expect, test } from 'vitest';
import type { PrintedPunten } from '../../../../letter/print/printed-letter.ts';
import { bodyOf, docxOf } from '../read-docx.ts';
import { numberingOf } from '../read-numbering.ts';
import { alinea, letterWith, NUMMERING, tekst } from '../sample-letters.ts';

const PUNTEN: PrintedPunten = {
  type: 'punten',
  id: 'p1',
  punten: [
    {
      id: 'p2',
      nummer: '1.',
      blokken: [
        alinea('p3', 'Het punt'),
        { type: 'opsomming', id: 'p4', items: [{ id: 'p5', nummer: '', inhoud: [tekst('in het punt')] }] },
        alinea('p6', 'Vervolg van het punt'),
      ],
    },
    { id: 'p7', nummer: '2.', blokken: [alinea('p8', 'Nog een punt')] },
  ],
};

describe('punten', () => {
  test('count by themselves, and what follows the first alinea of a punt stands under its text without a number', async () => {
    const docx = await docxOf(letterWith(PUNTEN));
    const paragraphs = bodyOf(docx);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'Het punt',
      'in het punt',
      'Vervolg van het punt',
      'Nog een punt',
    ]);
    expect(paragraphs.map(({ xml }) => xml.includes('<w:numPr>'))).toEqual([true, true, false, true]);
    expect(paragraphs[2]?.style).toBe('Lijstvervolg');
    expect(paragraphs[1] && numberingOf(docx, paragraphs[1].xml).indent).toBe('680 340');
  });

  test('a punt is one list: both punten have the same numbering', async () => {
    const docx = await docxOf(letterWith(PUNTEN));
    const [first, , , last] = bodyOf(docx);
    expect(first && numberingOf(docx, first.xml).numId).toBe(last && numberingOf(docx, last.xml).numId);
  });

  test('a punt that starts with a list keeps its number', async () => {
    const punten: PrintedPunten = { ...PUNTEN, punten: [{ id: 'p2', nummer: '1.', blokken: [NUMMERING] }] };
    const paragraphs = bodyOf(await docxOf(letterWith(punten)));
    expect(paragraphs.map(({ text }) => text)).toEqual(['', 'een', 'onder een', 'ook onder een', 'twee']);
    expect(paragraphs[0]?.xml).toContain('<w:numPr>');
  });
});
