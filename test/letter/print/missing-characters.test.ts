import { describe, expect, test } from 'vitest';
import { missingCharacters, withoutMissing } from '../../../letter/print/missing-characters.ts';

/** A font with the letters of Latin, a few accents by themselves, and a hyphen. */
const SHOWN = new Set(
  [...'abcdefghijklmnopqrstuvwxyzéèáíñ0123456789 .,:-“”€\u2010\u0301\u0323'].map((one) => one.codePointAt(0)),
);
const has = (codePoint: number) => SHOWN.has(codePoint);

describe('what a font cannot show', () => {
  test.each<[string, string, string[]]>([
    ['nothing, in plain text', 'een gewone zin, en nog een.', []],
    ['nothing, in Dutch', 'één café: “€ 5”', []],
    ['a sign', 'een ☃ hier', ['☃']],
    ['each sign once', '☃☃ 漢 ☃', ['☃', '漢']],
    ['a figure with a box around it, and not the figure', '0 en 0\ufe0f\u20e3', ['0\ufe0f\u20e3']],
    ['a letter with an accent that the font has not', 'ao\u035eb', ['o\u035e']],
    ['a picture in another colour, as one', 'x👍🏽y', ['👍🏽']],
    ['half a pair', 'een \ud800 helft', ['\ud800']],
  ])('%s', (_name, text, missing) => {
    expect(missingCharacters(text, has)).toEqual(missing);
  });

  test.each([
    ['an accent apart, whose letter and accent are one in the font', 'cafe\u0300'],
    ['an accent that the font has apart', 'j\u0301'],
    ['a letter whose parts the font has', '\u1ecd'],
    ['white space of every width', '\u00a0\u2003\u202f\u3000'],
    ['control characters, joiners and directions', '\u0000\t\n\u200b\u200d\u00ad\u202e\ufeff\u2028'],
    ['the hyphen that does not break', 'x\u2011y'],
  ])('is not %s', (_name, text) => {
    expect(missingCharacters(text, has)).toEqual([]);
  });
});

describe('a sign for what is missing', () => {
  test.each([
    ['een ☃ hier', 'een □ hier'],
    ['0\ufe0f\u20e3', '0□'],
    ['o\u035e en 👍🏽', 'o□ en □'],
    ['"\u035e"', '"□"'],
    ['cafe\u0301', 'cafe\u0301'],
  ])('%j becomes %j', (text, expected) => {
    expect(withoutMissing(text, has, '□')).toBe(expected);
  });

  test('half a million characters that are all shown take no time', () => {
    const text = 'één gewone zin. '.repeat(35_000);
    const start = performance.now();
    expect(withoutMissing(text, has, '□')).toBe(text);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('a long text with much that is missing takes linear time', () => {
    const text = 'één ☃ gewone 👍🏽 zin. '.repeat(20_000);
    const start = performance.now();
    expect(missingCharacters(text, has)).toEqual(['☃', '👍🏽']);
    expect(withoutMissing(text, has, '□')).toBe('één □ gewone □ zin. '.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
