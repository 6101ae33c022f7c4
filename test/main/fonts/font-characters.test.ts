import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fontCharacters } from '../../../main/fonts/font-characters.ts';

const sourceSans = readFileSync('assets/fonts/source-sans-3/SourceSans3-Regular.ttf');
const openSans = readFileSync('assets/fonts/open-sans/OpenSans-Regular.ttf');

function code(character: string): number {
  return character.codePointAt(0) ?? 0;
}

describe('the characters of a font', () => {
  test.each([...'aZ09 é€ﬁ…“ŵĲ'])('%s is in both', (character) => {
    expect(fontCharacters(sourceSans)(code(character))).toBe(true);
    expect(fontCharacters(openSans)(code(character))).toBe(true);
  });

  test.each([...'漢ع☃🏽', '\ue000', '\u{10ffff}'])('%s is in neither', (character) => {
    expect(fontCharacters(sourceSans)(code(character))).toBe(false);
    expect(fontCharacters(openSans)(code(character))).toBe(false);
  });

  test('each font has its own: Hebrew, and the hyphen that does not break', () => {
    expect(['ש', '\u2011'].map((one) => fontCharacters(openSans)(code(one)))).toEqual([true, false]);
    expect(['ש', '\u2011'].map((one) => fontCharacters(sourceSans)(code(one)))).toEqual([false, true]);
  });
});

describe('a damaged font', () => {
  test('that is no font has no characters', () => {
    for (const bytes of ['', 'geen lettertype', '\0\u0001\0\0\0\u0009'].map((text) => Buffer.from(text, 'latin1'))) {
      expect(fontCharacters(bytes)(0x61)).toBe(false);
    }
  });

  test('never throws, wherever it is cut off or changed', () => {
    const head = openSans.subarray(0, 400);
    const place = fc.nat({ max: openSans.length - 1 });
    fc.assert(
      fc.property(fc.oneof(place, fc.nat({ max: head.length })), fc.nat({ max: 255 }), (at, value) => {
        const changed = Buffer.from(openSans);
        changed[at] = value;
        for (const bytes of [changed, openSans.subarray(0, at)]) {
          expect(typeof fontCharacters(bytes)(0x61)).toBe('boolean');
        }
      }),
      { numRuns: 100 },
    );
  });
});
