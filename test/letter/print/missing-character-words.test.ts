import { expect, test } from 'vitest';
import { characterName, missingCharacterWords } from '../../../letter/print/missing-character-words.ts';

test.each([
  ['☃', '‘☃’ (U+2603)'],
  ['\ufdfa', '‘\ufdfa’ (U+FDFA)'],
  ['👍🏽', '‘👍🏽’ (U+1F44D U+1F3FD)'],
  ['\u0301', '‘\u25cc\u0301’ (U+0301)'],
  ['\ud800', '‘\ufffd’ (U+D800)'],
  [`e${'\u0301'.repeat(400)}`, `‘e${'\u0301'.repeat(11)}…’ (U+0065${' U+0301'.repeat(11)}…)`],
])('%j is called %s', (character, name) => {
  expect(characterName(character)).toBe(name);
});

test.each([
  [['☃'], 'Het teken ‘☃’ (U+2603) staat niet in het lettertype Open Sans.'],
  [['☃', '漢'], 'De tekens ‘☃’ (U+2603) en ‘漢’ (U+6F22) staan niet in het lettertype Open Sans.'],
])('%j', (characters, sentence) => {
  expect(missingCharacterWords(characters, 'Open Sans').sentence).toBe(sentence);
});

test.each([
  [6, '‘五’ (U+4E94) en nog een ander staan'],
  [9, '‘五’ (U+4E94) en nog 4 andere staan'],
])('of %s characters five are named', (count, end) => {
  const characters = [...'一二三四五六七八九'].slice(0, count);
  expect(missingCharacterWords(characters, 'Open Sans').sentence).toContain(end);
});
