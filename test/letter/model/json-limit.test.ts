import { describe, expect, test } from 'vitest';
import { MAX_DEPTH, MAX_VALUES, passedLimit } from '../../../letter/model/json-limit.ts';

describe('the limits of JSON text', () => {
  test('as deep as is allowed, and one level deeper', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(passedLimit(nested(MAX_DEPTH))).toBeUndefined();
    expect(passedLimit(nested(MAX_DEPTH + 1))).toEqual({ offset: MAX_DEPTH, limit: 'depth' });
  });

  test('objects count as lists do', () => {
    expect(passedLimit('{"a":'.repeat(MAX_DEPTH + 1))).toMatchObject({ limit: 'depth' });
  });

  test('as many values as are allowed, and one more', () => {
    // The list itself is one value.
    const list = (count: number) => `[${'0,'.repeat(count - 1)}0]`;
    expect(passedLimit(list(MAX_VALUES - 1))).toBeUndefined();
    expect(passedLimit(list(MAX_VALUES + 1))).toMatchObject({ limit: 'values' });
  });

  test.each([
    ['brackets', '['],
    ['commas', ','],
    ['brackets behind a quote that is escaped', '\\"['],
    ['backslashes before brackets', '\\\\['],
  ])('%s between quotes are text', (_name, piece) => {
    expect(passedLimit(`["${piece.repeat(MAX_VALUES)}"]`)).toBeUndefined();
  });

  test('a quote behind two backslashes closes the text', () => {
    expect(passedLimit(`"\\\\"${'['.repeat(MAX_DEPTH + 1)}`)).toMatchObject({ limit: 'depth' });
  });

  test('what is not closed is no reason to stop', () => {
    expect(passedLimit('"[[[')).toBeUndefined();
    expect(passedLimit('"\\')).toBeUndefined();
    expect(passedLimit('')).toBeUndefined();
  });
});
