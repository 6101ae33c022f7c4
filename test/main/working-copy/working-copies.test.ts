import { expect, test } from 'vitest';
import { createWorkingCopies } from '../../../main/working-copy/working-copies.ts';
import { everyNodeLetter } from '../../letter/model/every-node-letter.ts';

const letter = everyNodeLetter();
const change = [{ op: 'replace' as const, path: ['gegevens', 'onderwerp'], value: 'Anders' }];

function begun() {
  const copies = createWorkingCopies();
  copies.begin('a', 4, letter);
  return copies;
}

test('a change brings the copy one revision further', () => {
  const copies = begun();
  expect(copies.change('a', 5, change)).toBe(true);
  expect(copies.letterAt('a', 5)?.gegevens.onderwerp).toBe('Anders');
  expect(copies.letterAt('a', 4)).toBeUndefined();
});

test('a change of a copy that is not there, of the same revision or of one too far is refused', () => {
  const copies = begun();
  for (const [copy, revision] of [
    ['b', 5],
    ['a', 4],
    ['a', 6],
  ] as const) {
    expect(copies.change(copy, revision, change)).toBe(false);
  }
  expect(copies.letterAt('a', 4)).toBe(letter);
});

test('a change that does not lead to a sound letter is refused and changes nothing', () => {
  const copies = begun();
  expect(copies.change('a', 5, [{ op: 'replace', path: ['gegevens', 'onderwerp'], value: 7 }])).toBe(false);
  expect(copies.letterAt('a', 4)).toBe(letter);
});

test('the whole letter may be sent anew at any time, and copies do not know each other', () => {
  const copies = begun();
  copies.begin('b', 0, { ...letter, status: 'definitief' });
  copies.begin('a', 9, letter);
  expect(copies.change('a', 10, change)).toBe(true);
  expect(copies.letterAt('b', 0)?.status).toBe('definitief');
});

test('a copy that ended is not there any more', () => {
  const copies = begun();
  copies.end('a');
  expect(copies.letterAt('a', 4)).toBeUndefined();
  expect(copies.change('a', 5, change)).toBe(false);
});
