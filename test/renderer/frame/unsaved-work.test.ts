import { expect, test } from 'vitest';
import { hasUnsavedWork } from '../../../renderer/frame/unsaved-work.ts';

const file = { token: 'a', name: 'a.brief', folder: '' };

test.each([
  ['a new letter in which nothing was done', { isSaved: false, file: undefined, canUndo: false }, false],
  ['a new letter in which something was typed', { isSaved: false, file: undefined, canUndo: true }, true],
  ['a letter as it is on disk', { isSaved: true, file, canUndo: true }, false],
  ['a changed letter', { isSaved: false, file, canUndo: true }, true],
  ['a letter that was saved and then undone to its start', { isSaved: false, file, canUndo: false }, true],
])('%s', (_case, state, expected) => {
  expect(hasUnsavedWork(state)).toBe(expected);
});
