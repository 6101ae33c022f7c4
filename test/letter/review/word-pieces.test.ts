import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordPieces } from '../../../letter/review/word-pieces.ts';

/** Removed words between brackets, added ones between braces. */
function marked(before: string, after: string): string {
  const marks = { gelijk: ['', ''], weg: ['[', ']'], erbij: ['{', '}'] } as const;
  return wordPieces(before, after)
    .map(({ soort, text }) => marks[soort].join(text))
    .join('');
}

describe('the difference of two texts in words', () => {
  const cases: Record<string, [before: string, after: string, marked: string]> = {
    'one word': ['Wij zeggen dit.', 'Wij schrijven dit.', 'Wij [zeggen]{schrijven} dit.'],
    'words in a row are one change': [
      'Op maandag ochtend.',
      'Na dinsdag ochtend.',
      '[Op maandag]{Na dinsdag} ochtend.',
    ],
    'a part of a word is the whole word': ['de wensen', 'de wens', 'de [wensen]{wens}'],
    'a full stop is a word': ['Wij komen', 'Wij komen.', 'Wij komen{.}'],
    'a word that came in': ['Wij komen.', 'Wij zullen komen.', 'Wij {zullen }komen.'],
    'no difference': ['Wij komen.', 'Wij komen.', 'Wij komen.'],
    'everything is new': ['', 'Wij.', '{Wij.}'],
    'nothing on either side': ['', '', ''],
  };
  test.each(Object.entries(cases))('%s', (_name, [before, after, expected]) => {
    expect(marked(before, after)).toBe(expected);
  });
});

test('both texts can be read from it, and no two pieces beside each other are of one kind', () => {
  const text = fc.array(fc.constantFrom('de ', 'wens ', 'van', ' ', '.', '\n', 'é', '😀'), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (old, now) => {
      const pieces = wordPieces(old.join(''), now.join(''));
      const without = (soort: string) =>
        pieces
          .filter((piece) => piece.soort !== soort)
          .map((piece) => piece.text)
          .join('');
      expect(without('erbij')).toBe(old.join(''));
      expect(without('weg')).toBe(now.join(''));
      expect(pieces.every((piece, index) => piece.text !== '' && piece.soort !== pieces[index + 1]?.soort)).toBe(true);
    }),
  );
});

test('texts that have nothing in common are compared at once', () => {
  const words = (start: string) => Array.from({ length: 20_000 }, (_, index) => `${start}${index}`).join(' ');
  const started = performance.now();
  expect(wordPieces(words('a'), words('b')).length).toBeGreaterThan(1);
  expect(performance.now() - started).toBeLessThan(5000);
});
