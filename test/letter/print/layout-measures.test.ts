import { describe, expect, it } from 'vitest';
import {
  keepsWithNext,
  kopRegel,
  listIndentMm,
  naamRegel,
  pageNumberRightMm,
  puntGapPt,
  whiteOf,
} from '../../../letter/print/layout-measures.ts';
import { alinea, kop, lijst, ondertekening, richLetter, seedLetter, tabel } from '../pdf/printed-fixtures.ts';

const { corps, maten } = seedLetter().stijl;

it('white of the corps stands under every block of text', () => {
  expect(whiteOf(alinea('a'), corps)).toEqual({ before: 0, after: 6 });
  expect(whiteOf(lijst('opsomming', ['a']), { ...corps, alinea: 8 })).toEqual({ before: 0, after: 8 });
});

it('every block of a letter has its white', () => {
  for (const block of richLetter().blokken) {
    const { before, after } = whiteOf(block, corps);
    expect(before).toBeGreaterThanOrEqual(0);
    expect(after).toBeGreaterThanOrEqual(0);
  }
});

it('koppen have more white above than under, and less at a deeper level', () => {
  const [first, second, third] = ([1, 2, 3] as const).map((niveau) => whiteOf(kop(niveau, 'a'), corps));
  expect(first).toEqual({ before: 10, after: 6 });
  expect(second).toEqual({ before: 4, after: 2 });
  expect(third).toEqual({ before: 2, after: 1 });
});

describe('line distances', () => {
  it('of koppen grow with their size, on half points', () => {
    expect([1, 2, 3].map((niveau) => kopRegel(corps, niveau as 1 | 2 | 3))).toEqual([16.5, 14, 14]);
  });

  it('of koppen are never under that of the text', () => {
    expect(kopRegel({ ...corps, kop3: 8 }, 3)).toBe(14);
  });

  it('of the name is a fifth more than its size', () => {
    expect(naamRegel(corps)).toBe(19);
  });
});

describe('lists', () => {
  it('hang 6 mm, more for numbers of more than three characters', () => {
    expect([['1.', '99.'], ['', ''], ['1.', '100.'], []].map(listIndentMm)).toEqual([6, 6, 8, 6]);
  });

  it('of punten have the white of alineas as soon as one punt has more than one block', () => {
    const punt = (blokken: number) => ({
      id: 'p',
      nummer: '1.',
      blokken: Array.from({ length: blokken }, () => alinea('a')),
    });
    expect(puntGapPt({ type: 'punten', id: 'p', punten: [punt(1), punt(1)] }, corps)).toBe(3);
    expect(puntGapPt({ type: 'punten', id: 'p', punten: [punt(1), punt(2)] }, corps)).toBe(6);
  });
});

it('page numbers end at the mirror image of the text margin', () => {
  expect(pageNumberRightMm(maten)).toBe(185);
});

describe('keepsWithNext', () => {
  it('holds for a kop, for an alinea above a list or table, and above the ondertekening', () => {
    expect(keepsWithNext(kop(2, 'a'), alinea('b'))).toBe(true);
    expect(keepsWithNext(alinea('a'), lijst('nummering', ['b']))).toBe(true);
    expect(keepsWithNext(alinea('a'), tabel(['b'], []))).toBe(true);
    expect(keepsWithNext(lijst('opsomming', ['a']), ondertekening)).toBe(true);
  });

  it('does not hold for other blocks, nor for the last', () => {
    expect(keepsWithNext(alinea('a'), alinea('b'))).toBe(false);
    expect(keepsWithNext(lijst('opsomming', ['a']), alinea('b'))).toBe(false);
    expect(keepsWithNext(kop(1, 'a'), undefined)).toBe(false);
  });
});
