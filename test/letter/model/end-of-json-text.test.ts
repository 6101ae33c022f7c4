import { expect, test } from 'vitest';
import { endOfJsonText } from '../../../letter/model/end-of-json-text.ts';

test.each([
  ['"a"', 2],
  ['""', 1],
  [String.raw`"a\"b"`, 5],
  [String.raw`"a\\"`, 4],
  [String.raw`"\\\"" "`, 5],
  ['"open', 5],
  [String.raw`"open\"`, 7],
])('%s ends at %i', (source, end) => {
  expect(endOfJsonText(source, 0)).toBe(end);
});

test('a text further on is looked at from its own beginning', () => {
  expect(endOfJsonText(String.raw`"a\\" "b"`, 6)).toBe(8);
});
