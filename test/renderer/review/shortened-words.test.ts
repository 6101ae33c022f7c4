import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WordPiece } from '../../../letter/review/compare-letters.ts';
import { shortenedWords } from '../../../renderer/review/shortened-words.ts';

const LONG = Array.from({ length: 60 }, (_, index) => `woord${index}`).join(' ');

function gelijk(text: string): WordPiece {
  return { soort: 'gelijk', text };
}

describe('unchanged text beside a change is cut at whole words', () => {
  const change: WordPiece = { soort: 'erbij', text: 'nieuw' };

  test('before the first change its end stands', () => {
    const [first] = shortenedWords([gelijk(`${LONG} `), change]);
    expect(first!.text).toMatch(/^… woord\d+ (woord\d+ )+$/);
    expect(first!.text.length).toBeLessThan(70);
    expect(first!.text.endsWith('woord59 ')).toBe(true);
  });

  test('behind the last change its start stands', () => {
    const last = shortenedWords([change, gelijk(` ${LONG}`)]).at(-1)!;
    expect(last.text).toMatch(/^ woord0 .* woord\d+ …$/);
    expect(last.text.length).toBeLessThan(70);
  });

  test('between two changes both stand', () => {
    const between = shortenedWords([change, gelijk(LONG), change])[1]!;
    expect(between.text).toMatch(/^woord0 .* … .* woord59$/);
  });

  test('what is short is not cut', () => {
    const words = [gelijk('Op '), change, gelijk(' hebben wij u geschreven.')];
    expect(shortenedWords(words)).toEqual(words);
  });
});

test('a text in which no word was changed is cut at its end', () => {
  const [only] = shortenedWords([gelijk(LONG)]);
  expect(only!.text).toMatch(/^woord0 .* …$/);
  expect(only!.text.length).toBeLessThan(145);
});

test('what came and what went is never cut, and no character is broken', () => {
  const word = fc.record({
    soort: fc.constantFrom('gelijk' as const, 'erbij' as const, 'weg' as const),
    text: fc.string({ unit: 'binary', maxLength: 300 }),
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const shown = shortenedWords(words);
      expect(shown.map(({ soort }) => soort)).toEqual(words.map(({ soort }) => soort));
      for (const [index, { soort, text }] of shown.entries()) {
        if (soort !== 'gelijk') expect(text).toBe(words[index]!.text);
        expect(text).not.toMatch(/\p{Surrogate}/u);
      }
    }),
  );
});
