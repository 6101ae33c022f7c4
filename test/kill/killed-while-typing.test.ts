import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { keysIn } from './killed-while-typing.ts';

const seed = readFileSync('test/letters/een-wens.brief', 'utf8');

/** The seed with a text put in before the first word of its first alinea. */
function withTyped(typed: string) {
  const read = readBriefFile(seed.replace('"text": "Op ', `"text": "${typed}Op `), 'seed');
  if (!read.ok) throw new Error('The seed cannot be read.');
  return read.value;
}

test.each(['', 'k', 'k0', 'k0 ', 'k0 k1 k2 k'])('the first keys are counted: %j', (typed) => {
  expect(keysIn(withTyped(typed))).toBe(typed.length);
});

test.each(['0', 'k1', 'k0 k0', 'x'])('anything else in the letter is seen: %j', (typed) => {
  expect(() => keysIn(withTyped(typed))).toThrow('something else');
});

test('a letter of which something is gone is seen', () => {
  const read = readBriefFile(seed.replace('"text": "Op ', '"text": "'), 'seed');
  expect(() => keysIn(read.ok ? read.value : withTyped('x'))).toThrow('something else');
});
