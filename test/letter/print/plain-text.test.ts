import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../letter/print/plain-text.ts';
import type { PrintedLijst } from '../../../letter/print/printed-letter.ts';
import { alinea, letterWith, richLetter, seedLetter, tekst } from '../docx/sample-letters.ts';

test('the seed letter reads as the letter that was sent', () => {
  // The sent letter is a copy from pages: its onderwerp is broken by hand, and one alinea by the page.
  const sent = readFileSync('test/letters/E26.000183.txt', 'utf8')
    .trim()
    .replace('ontwerp-\nDienstverleningsovereenkomst\ngemeenten', 'ontwerp-Dienstverleningsovereenkomst gemeenten')
    .replace('te vinden en\n\nbovendien', 'te vinden en bovendien');
  expect(toPlainText(seedLetter())).toBe(`${sent}\n`);
});

describe('blocks', () => {
  test('every kind of block stands in the order of the letter', () => {
    const text = toPlainText(richLetter());
    expect(text).toContain('- Eerste punt met vet en cursief\n  a. onder a\n  b. onder b\n- Zie de pagina');
    expect(text).toContain('\n\nOnderdeel\t2026\t2027\nWerkconsulent\t€ 120.000\t€ 110.000\n');
    expect(text).toContain('2. Nog [Datum raadsvergadering]\n');
    expect(text).toMatch(
      /burgemeester\n\nBijlagen\n1\. Ontwerp-DVO 2026-2027\n2\. Advies\n\nAfschrift aan\nde griffie\n$/,
    );
  });

  test('what follows in a punt hangs under its text', () => {
    const lijst: PrintedLijst = {
      type: 'opsomming',
      id: 'l1',
      items: [{ id: 'l2', nummer: '', inhoud: [tekst('deel')] }],
    };
    const printed = letterWith({
      type: 'punten',
      id: 'p1',
      punten: [
        {
          id: 'p2',
          nummer: '12.',
          blokken: [alinea('a1', 'Punt'), lijst, alinea('a2', 'Meer')],
        },
      ],
    });
    expect(toPlainText(printed)).toMatch(/\n\n12\. Punt\n {4}- deel\n {4}Meer\n$/);
  });

  test('one bijlage has no number', () => {
    const printed = letterWith({
      type: 'bijlagen',
      id: 'b1',
      label: 'Bijlage',
      bijlagen: [{ id: 'b2', nummer: '', inhoud: [tekst('Advies')] }],
    });
    expect(toPlainText(printed)).toMatch(/\n\nBijlage\nAdvies\n$/);
  });
});

test('a draft starts with its mark', () => {
  expect(toPlainText(richLetter())).toMatch(/^CONCEPT\n\nAan de gemeenteraad/);
});

test('spaces that do not break and control characters are plain spaces', () => {
  expect(toPlainText(letterWith(alinea('a1', '3\u00a0maart\u202fx\ty\nz')))).toMatch(/\n\n3 maart x y z\n$/);
});

test('the typographic name and the page furniture are left out', () => {
  const text = toPlainText({ ...seedLetter(), vervolgvel: [], paginanummer: { voor: 'Blad ', tussen: '/', na: '' } });
  expect(text).toBe(toPlainText(seedLetter()));
  expect(text).not.toContain('Gemeente\nNijmegen');
});
