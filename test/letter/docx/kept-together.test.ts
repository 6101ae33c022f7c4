import { describe, expect, test } from 'vitest';
import { isKeptWithNext } from '../../../letter/docx/kept-together.ts';
import type { PrintedBlock } from '../../../letter/print/printed-letter.ts';
import { alinea, NUMMERING, seedLetter } from './sample-letters.ts';

const { stijl } = seedLetter();
const SIGNED: PrintedBlock = { type: 'ondertekening', id: 's1', groet: '', orgaan: '', ondertekenaars: [] };
const SHORT = alinea('a1', 'Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.');
const LONG = alinea('a2', 'Een lange alinea. '.repeat(30));
const THREE_LINES = alinea('a3', 'Een alinea van drie regels. '.repeat(7));

describe('a last alinea of one line', () => {
  test.each<[string, PrintedBlock, boolean]>([
    ['a short alinea', THREE_LINES, true],
    ['a list', NUMMERING, true],
    ['a long alinea', LONG, false],
  ])('takes what is above it along to the ondertekening: %s', (_, above, kept) => {
    expect(isKeptWithNext([above, SHORT, SIGNED], 0, stijl)).toBe(kept);
    expect(isKeptWithNext([above, SHORT, SIGNED], 1, stijl)).toBe(true);
  });

  test('leaves what is above it when the letter goes on', () => {
    expect(isKeptWithNext([THREE_LINES, SHORT, SHORT, SIGNED], 0, stijl)).toBe(false);
  });
});

test('a last alinea of more lines stays with the ondertekening by itself', () => {
  expect(isKeptWithNext([SHORT, LONG, SIGNED], 0, stijl)).toBe(false);
  expect(isKeptWithNext([SHORT, LONG, SIGNED], 1, stijl)).toBe(true);
});

test('a kop stays with what follows, and the last block with nothing', () => {
  expect(isKeptWithNext([{ type: 'kop', id: 'k1', niveau: 1, inhoud: [] }, LONG], 0, stijl)).toBe(true);
  expect(isKeptWithNext([LONG], 0, stijl)).toBe(false);
});
