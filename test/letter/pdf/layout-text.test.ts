import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, cutWord, splitAtLongWords, surelyFits } from '../../../letter/pdf/layout-text.ts';

describe('cleanText', () => {
  it('makes a space of every control character and line separator', () => {
    expect(cleanText('a\tb\nc\r\nd\u0000e\u0085f\u2028g')).toBe('a b c  d e f g');
  });

  it('drops byte order marks and keeps non-breaking spaces', () => {
    expect(cleanText('\uFEFF3\u00A0maart\uFEFF')).toBe('3\u00A0maart');
  });

  it('puts the replacement character for half a surrogate pair and leaves whole ones', () => {
    expect(cleanText('a\uD83Db 😀')).toBe('a\uFFFDb 😀');
  });
});

describe('splitAtLongWords', () => {
  it('leaves a short text whole', () => {
    expect(splitAtLongWords('een zin', 10)).toEqual([{ text: 'een zin', long: false }]);
  });

  it('leaves a long text of short words whole', () => {
    expect(splitAtLongWords('een zin van enkele woorden', 10)).toEqual([
      { text: 'een zin van enkele woorden', long: false },
    ]);
  });

  it('sets a long word apart, between what stands before and after it', () => {
    expect(splitAtLongWords('zie participatiecoaches en andere', 12)).toEqual([
      { text: 'zie ', long: false },
      { text: 'participatiecoaches ', long: true },
      { text: 'en andere', long: false },
    ]);
  });

  it('counts lower case and figures as three quarters', () => {
    const long = (word: string) => splitAtLongWords(word, 12).some((piece) => piece.long);
    expect(['aanvraagtermijn', '2026-2027,2028,2', 'GEMEENTERAAD'].map(long)).toEqual([false, false, false]);
    expect(['aanvraagtermijnen', 'GEMEENTERADEN', 'mmmmmmmmmmmmm'].map(long)).toEqual([true, true, true]);
  });

  it('ends a word at a hyphen or slash', () => {
    expect(splitAtLongWords('ontwerp-overeenkomst/vast', 14)).toEqual([
      { text: 'ontwerp-overeenkomst/vast', long: false },
    ]);
  });

  it('ends no word at a non-breaking space', () => {
    expect(splitAtLongWords('voor €\u00A0120.000,50', 9)).toEqual([
      { text: 'voor ', long: false },
      { text: '€\u00A0120.000,50', long: true },
    ]);
  });

  it('gives pieces that together are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 12 }), (text, most) => {
        expect(
          splitAtLongWords(text, most)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('cutWord', () => {
  it('never cuts between a character and its accents', () => {
    expect(cutWord('e\u0301'.repeat(5))).toEqual(['e\u0301'.repeat(4), 'e\u0301']);
  });

  it('gives pieces that together are the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(cutWord(word).join('')).toBe(word);
      }),
    );
  });
});

it('surelyFits counts characters as wide as the type is high', () => {
  expect(surelyFits(25.4, 12)).toBe(6);
  expect(surelyFits(0.1, 12)).toBe(1);
});

it('cuts a word of a hundred thousand characters without filling the memory', () => {
  const word = 'iVBORw0KGgo'.repeat(10_000);
  expect(cutWord(word).join('')).toBe(word);
});
