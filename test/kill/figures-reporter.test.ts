import { expect, test } from 'vitest';
import { figuresOf } from './figures-reporter.ts';
import type { AfterKill } from './killed-while-typing.ts';

const kill = (lostMs: number): AfterKill => ({
  after: 1000,
  typedKeys: 20,
  savesAsked: 2,
  keysInFile: 8,
  keysKept: 19,
  lostMs,
});

test('the line counts kills, keys and saves, and gives what was lost', () => {
  expect(figuresOf([kill(40), kill(0), kill(310)], true)).toBe(
    'passed after 3 kills while typing (60 keys, 6 saves asked); every file was one of the saved versions; typing lost: median 40 ms, most 310 ms, none in 1',
  );
});

test('of a run that failed the line does not say that the files were sound', () => {
  expect(figuresOf([kill(2500)], false)).toBe(
    'FAILED after 1 kills while typing (20 keys, 2 saves asked); typing lost: median 2500 ms, most 2500 ms, none in 0',
  );
  expect(figuresOf([], false)).toContain('FAILED after 0 kills');
});
