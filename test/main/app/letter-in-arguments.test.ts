import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { letterInArguments } from '../../../main/app/letter-in-arguments.ts';

test.each([
  ['a packed program', ['collegebrief', 'een.brief'], 'een.brief'],
  ['a program that is not packed', ['electron', '.', 'een.brief'], 'een.brief'],
  ['switches of Chromium around it', ['collegebrief', '--a=b.brief', 'een.brief', '--no-sandbox'], 'een.brief'],
  ['capitals', ['collegebrief', 'EEN.BRIEF'], 'EEN.BRIEF'],
  ['a name with spaces and dots', ['collegebrief', 'E26.000183 Reactie.brief'], 'E26.000183 Reactie.brief'],
])('%s: the letter, from the folder of the command line', (_what, words, name) => {
  expect(letterInArguments(words, '/brieven')).toBe(resolve('/brieven', name));
});

test('an absolute path stays what it is', () => {
  const path = resolve('/elders/een.brief');
  expect(letterInArguments(['collegebrief', path], '/brieven')).toBe(path);
});

test.each([[['collegebrief']], [['collegebrief', '.', '--een.brief']], [['program.brief']], [[]]])(
  'none in %j',
  (words) => {
    expect(letterInArguments(words, '/brieven')).toBeUndefined();
  },
);
