import { expect, test } from 'vitest';
import { foldText } from '../../../main/letters/fold-text.ts';
import { foundWords } from '../../../main/letters/found-words.ts';

const long = `${'woord '.repeat(30)}kern ${'staart '.repeat(30)}`;

test('a short text is shown whole, on one line', () => {
  expect(foundWords('Wij danken u\n\nvoor uw brief.', 4)).toBe('Wij danken u voor uw brief.');
});

test('a long text is cut between words, with a sign where it goes on', () => {
  const shown = foundWords(long, long.indexOf('kern'));
  expect(shown).toMatch(/^…\u00A0(woord )+kern( staart)+\u00A0…$/);
});

test('one word without an end is cut all the same', () => {
  expect(foundWords('x'.repeat(1000), 500).length).toBeLessThan(140);
});

test.each([
  ['Cliëntenraad', 'clientenraad'],
  ['ÉÉN', 'een'],
  ['Ĳssel ß ﬁ', 'ĳssel ß ﬁ'],
  ['İstanbul', 'istanbul'],
  ['Ǎ𝔘😀é', 'a𝔘😀e'],
  ['한글', '한글'],
])('%s is searched as %s, each character in its own place', (text, folded) => {
  expect(foldText(text)).toBe(folded);
  expect(foldText(text)).toHaveLength(text.length);
});
