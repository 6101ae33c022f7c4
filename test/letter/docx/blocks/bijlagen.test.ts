import { expect, test } from 'vitest';
import type { PrintedBlock } from '../../../../letter/print/printed-letter.ts';
import { bodyOf, docxOf } from '../read-docx.ts';
import { letterWith, tekst } from '../sample-letters.ts';

test('one bijlage has no number, more of them have that of Word', async () => {
  const bijlagen = (...nummers: string[]): PrintedBlock => ({
    type: 'bijlagen',
    id: 'b1',
    label: 'Bijlagen',
    bijlagen: nummers.map((nummer, index) => ({ id: `b${index + 2}`, nummer, inhoud: [tekst(`stuk ${index}`)] })),
  });
  const one = bodyOf(await docxOf(letterWith(bijlagen(''))));
  const two = bodyOf(await docxOf(letterWith(bijlagen('1.', '2.'))));
  expect(one.map(({ xml }) => xml.includes('<w:numPr>'))).toEqual([false, false]);
  expect(two.map(({ xml }) => xml.includes('<w:numPr>'))).toEqual([false, true, true]);
});
