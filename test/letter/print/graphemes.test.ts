import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemesOf } from '../../../letter/print/graphemes.ts';

describe('the characters that people see', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['abc', ['a', 'b', 'c']],
    ['e\u0301e', ['e\u0301', 'e']],
    ['👍🏽👨‍👩‍👧x', ['👍🏽', '👨‍👩‍👧', 'x']],
    ['🇳🇱🇧🇪', ['🇳🇱', '🇧🇪']],
    ['\r\n\ud800', ['\r\n', '\ud800']],
  ])('%j', (text, expected) => {
    expect(graphemesOf(text)).toEqual(expected);
  });

  test('are those of Intl.Segmenter, also where a long text is taken in pieces', () => {
    const pieces = fc.constantFrom(
      'a',
      'e\u0301',
      '👍🏽',
      '👨‍👩‍👧',
      '🇳🇱',
      '\r\n',
      'क्षि',
      '각',
      '\u200d',
      '\ud800',
      '漢',
    );
    const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 200, maxLength: 1200 }), (parts) => {
        const text = parts.join('');
        expect(graphemesOf(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
      }),
      { numRuns: 30 },
    );
  });

  test.each(['x', '漢', 'e\u0301', '\u0301'])('half a million of %j take no more than a few seconds', (one) => {
    const text = one.repeat(500_000 / one.length);
    const start = performance.now();
    expect(graphemesOf(text).join('')).toBe(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
