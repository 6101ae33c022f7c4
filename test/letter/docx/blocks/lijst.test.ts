import { describe, expect, test } from 'vitest';
import type { PrintedBlock, PrintedLijst } from '../../../../letter/print/printed-letter.ts';
import { bookmarksOf, docxOf } from '../read-docx.ts';
import { itemsOf, numberingOf } from '../read-numbering.ts';
import { alinea, letterWith, NUMMERING, tekst } from '../sample-letters.ts';

describe('lists', () => {
  test('an item has the numbering of Word, not a typed number', async () => {
    const docx = await docxOf(letterWith(NUMMERING));
    const items = itemsOf(docx);
    expect(items.map(({ text }) => text)).toEqual(['een', 'onder een', 'ook onder een', 'twee']);
    expect(items.map(({ xml }) => numberingOf(docx, xml).text)).toEqual(['%1.', '%2.', '%2.', '%1.']);
    expect(items.map(({ xml }) => numberingOf(docx, xml).format)).toEqual([
      'decimal',
      'lowerLetter',
      'lowerLetter',
      'decimal',
    ]);
  });

  test('two lists each start at 1', async () => {
    const other = JSON.parse(
      JSON.stringify(NUMMERING).replaceAll('"n', '"m').replaceAll('"mummer', '"nummer'),
    ) as PrintedLijst;
    const docx = await docxOf(letterWith(NUMMERING, alinea('a1', 'tussen'), { ...other, type: 'nummering' }));
    const numberings = itemsOf(docx).map(({ xml }) => numberingOf(docx, xml));
    expect(new Set(numberings.map(({ numId }) => numId)).size).toBe(4);
    expect(new Set(numberings.map(({ abstractId }) => abstractId)).size).toBe(4);
    expect(numberings.every(({ start }) => start === '1')).toBe(true);
  });

  test('the text of a second level hangs 6 mm further in than that of the first', async () => {
    const docx = await docxOf(letterWith(NUMMERING));
    const indents = itemsOf(docx).map(({ xml }) => numberingOf(docx, xml).indent);
    expect(indents).toEqual(['340 340', '680 340', '680 340', '340 340']);
  });

  test('an opsomming has marks', async () => {
    const lijst: PrintedBlock = {
      type: 'opsomming',
      id: 'o1',
      items: [{ id: 'o2', nummer: '', inhoud: [tekst('x')] }],
    };
    const docx = await docxOf(letterWith(lijst));
    expect(itemsOf(docx).map(({ xml }) => numberingOf(docx, xml).text)).toEqual(['•']);
  });

  test('the bookmark of a list reaches from its first item to its last, sublists included', async () => {
    const marks = bookmarksOf((await docxOf(letterWith(NUMMERING)))('word/document.xml'));
    expect(marks.get('_par_n1')).toBe('eenonder eenook onder eentwee');
    expect(marks.get('_par_n3')).toBe('onder eenook onder een');
    expect(marks.get('_par_n2')).toBe('een');
  });

  test('items stand close, and the last one has the white of an alinea under it', async () => {
    const items = itemsOf(await docxOf(letterWith(NUMMERING)));
    expect(items.map(({ style }) => style)).toEqual(['Lijstitem', 'Lijstitem', 'Lijstitem', 'Lijstalinea']);
  });
});
