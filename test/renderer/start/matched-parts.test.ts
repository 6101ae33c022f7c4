import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchedParts } from '../../../renderer/start/matched-parts.ts';

/** The text with the matches between brackets. */
function marked(text: string, query: string): string {
  return matchedParts(text, query)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');
}

describe('matchedParts', () => {
  test.each([
    ['a word, whatever its capitals', 'Vast loket', 'LOKET', 'Vast [loket]'],
    ['each word of the query', 'Eén vast loket', 'loket vast', 'Eén [vast] [loket]'],
    ['a part of a word', 'aanspreekpunt', 'spreek', 'aan[spreek]punt'],
    ['without the accent', 'één aanspreekpunt', 'een', '[één] aanspreekpunt'],
    ['with an accent that the text lacks', 'een punt', 'één', '[een] punt'],
    ['an accent as a sign of its own (NFD)', 'e\u0301e\u0301n punt', 'een', '[e\u0301e\u0301n] punt'],
    ['matches that touch become one', 'banaan', 'ba naan', '[banaan]'],
    ['matches that overlap become one', 'ananas', 'ana', '[anana]s'],
    ['signs that mean something in patterns', 'wat (echt)?', '(echt)?', 'wat [(echt)?]'],
    ['a letter outside the basic plane before the match', '😀 loket', 'loket', '😀 [loket]'],
    ['nothing found', 'loket', 'balie', 'loket'],
    ['no query', 'loket', '  ', 'loket'],
  ])('%s', (_case, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test('all parts together are the text, whatever the text and the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 4 }), (text, query) => {
        const parts = matchedParts(text, query);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part, at) => part.isMatch !== parts[at + 1]?.isMatch)).toBe(true);
      }),
    );
  });
});
