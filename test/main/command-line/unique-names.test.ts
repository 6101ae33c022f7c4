import { expect, test } from 'vitest';
import { UniqueNames } from '../../../main/command-line/unique-names.ts';

test('the second and third letter of one name get a number, also where only capitals differ', () => {
  const names = new UniqueNames();
  const given = ['E26 Één', 'E26 één', 'E26 ÉÉN', 'E27'].map((name) => names.unique(name));
  expect(given).toEqual(['E26 Één', 'E26 één (2)', 'E26 ÉÉN (3)', 'E27']);
});

test('a letter that is itself called so never gets the name that another was given', () => {
  const names = new UniqueNames();
  expect(['a', 'a', 'a (2)'].map((name) => names.unique(name))).toEqual(['a', 'a (2)', 'a (2) (2)']);
});
