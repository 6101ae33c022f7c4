import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { namedValues } from '../../../letter/model/named-values.ts';

const schema = namedValues(v.pipe(v.string(), v.maxLength(12)), v.number());

describe('values by name', () => {
  test('are kept as they are', () => {
    expect(v.parse(schema, { een: 1, twee: 2 })).toEqual({ een: 1, twee: 2 });
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    '%s would be left out without a word, and is a fault',
    (name) => {
      const result = v.safeParse(schema, JSON.parse(`{"een":1,"${name}":2}`));
      expect(result.issues?.map(({ path }) => path?.[0]?.key)).toEqual([name]);
    },
  );

  test.each([[null], ['x'], [[]], [[1]], [3], [{ een: 'x' }], [{ 'een heel lange naam': 1 }]])(
    '%j is refused',
    (input) => {
      expect(v.is(schema, input)).toBe(false);
    },
  );
});
