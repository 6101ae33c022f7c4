import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../letter/body/body.ts';
import { sentencesOf } from '../../../letter/review/sentences.ts';
import { link, veld, vet } from '../body/build.ts';

function cut(...content: (string | Inline)[]): string[] {
  const inlines = content.map((one) => (typeof one === 'string' ? { text: one } : one));
  return sentencesOf(inlines).map((sentence) =>
    sentence.inlines.map((inline) => ('type' in inline ? `{${inline.type}}` : inline.text)).join(''),
  );
}

describe('a line of text is cut into sentences and the white space between them', () => {
  test('at a full stop, a question mark and what closes a sentence', () => {
    expect(cut('Een. Twee? “Drie.” Vier!')).toEqual(['Een.', ' ', 'Twee?', ' ', '“Drie.”', ' ', 'Vier!']);
  });

  test('not at an abbreviation, a number or an amount', () => {
    expect(cut('Zie art. 3 en d.d. 3 maart 2026, € 1.250,50 bijv. voor u.')).toHaveLength(1);
  });

  test('a veld, a link and a run with marks stand in their sentence', () => {
    expect(
      cut('Op ', veld('datum'), ' niet. ', link('https://een.nl', 'Hier. Daar'), ' ', vet('wel. Goed'), '.'),
    ).toEqual(['Op {veld} niet.', ' ', '{link} wel.', ' ', 'Goed.']);
  });

  test('a new line always ends a sentence', () => {
    expect(cut('Postbus 1\nNijmegen')).toEqual(['Postbus 1', '\n', 'Nijmegen']);
  });

  test('an empty line has none', () => {
    expect(cut('')).toEqual([]);
  });
});
