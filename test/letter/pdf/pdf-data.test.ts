import { describe, expect, it } from 'vitest';
import { toPdfData } from '../../../letter/pdf/pdf-data.ts';
import { richLetter, seedLetter, tekst } from './printed-fixtures.ts';

describe('toPdfData', () => {
  it('is plain JSON', () => {
    const data = toPdfData(richLetter(), {});
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('gives title, sender, kenmerk and date of the document', () => {
    expect(toPdfData(seedLetter(), {})).toMatchObject({
      titel: seedLetter().titel,
      afzender: 'Gemeente Nijmegen',
      kenmerk: 'E26.000183',
      date: { year: 2026, month: 3, day: 3 },
      conceptmerk: null,
    });
  });

  it('gives a letter without kenmerk and datum none of the one and always the same of the other', () => {
    const { kenmerk, datum, ...draft } = seedLetter();
    expect(toPdfData(draft, {})).toMatchObject({ kenmerk: null, date: { year: 1970, month: 1, day: 1 } });
    expect([kenmerk, datum]).toEqual(['E26.000183', '2026-03-03']);
  });

  it('takes the page number as far from the right of the paper as the text is from the left', () => {
    expect(toPdfData(seedLetter(), {}).maten.pageNumberRight).toBe(185);
  });

  it('has a logo only with its file', () => {
    const letter = seedLetter();
    letter.briefhoofd.logo = { svg: 'logo.svg', png: 'logo.png', alt: 'Logo', breedte: 40, hoogte: 18 };
    expect(toPdfData(letter, {}).briefhoofd.logo).toBeNull();
    expect(toPdfData(letter, { logoSvg: '<svg/>' }).briefhoofd.logo).toEqual({
      svg: '<svg/>',
      alt: 'Logo',
      breedte: 40,
      hoogte: 18,
    });
  });

  it('cleans the texts of the letter, wherever they stand', () => {
    const letter = seedLetter();
    letter.titel = 'Een\ttitel';
    letter.aanhef = [tekst('Geachte\nraad,')];
    letter.geadresseerde = [[{ type: 'ontbreekt', label: 'Naam\u0007' }]];
    expect(toPdfData(letter, {})).toMatchObject({
      titel: 'Een titel',
      aanhef: [{ text: 'Geachte raad,' }],
      geadresseerde: [[{ label: 'Naam ' }]],
    });
  });

  it('changes nothing in the printed letter', () => {
    const letter = richLetter();
    toPdfData(letter, {});
    expect(letter).toEqual(richLetter());
  });
});
