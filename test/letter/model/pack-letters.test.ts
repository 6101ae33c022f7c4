import { expect, test } from 'vitest';
import { packLetters, unpackLetters } from '../../../letter/model/pack-letters.ts';
import { seedLetter } from '../../end-to-end/letter-file.ts';

const short = seedLetter('een-wens');
const long = {
  ...short,
  body: [
    {
      type: 'tekst',
      id: 'lang',
      key: 'lang',
      children: Array.from({ length: 301 }, (_, index) => ({
        type: 'alinea',
        id: `a${index}`,
        children: [{ text: 'é \u2028 \ud800' }],
      })),
    },
  ],
};

test.each([
  ['of an opened letter', { ok: true, value: { letter: long, sources: {} } }],
  ['of an earlier version', { ok: true, value: long }],
  ['to be saved', { letter: long, how: 'user' }],
  ['to be joined', { ok: true, value: { base: short, theirs: long, theirsHash: 'a' } }],
])('a message with a long letter, %s, is one text on its way, and the same after it', (_what, message) => {
  const packed = packLetters(message);
  expect(packed).toEqual({ json: expect.any(String) });
  expect(unpackLetters(packed)).toEqual(message);
});

test.each([
  ['a short letter', { letter: short }],
  ['no letter', { ok: true, value: { vector: new Uint8Array(9), pageCount: 1 } }],
  ['nothing', null],
  ['a word', 'kept'],
])('a message with %s goes as it is', (_what, message) => {
  expect(packLetters(message)).toBe(message);
  expect(unpackLetters(message)).toBe(message);
});

test('what only looks packed is left as it is', () => {
  for (const message of [{ json: 7 }, { json: '{}', more: 1 }, ['json']]) expect(unpackLetters(message)).toBe(message);
});
