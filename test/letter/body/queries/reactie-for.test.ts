import { expect, test } from 'vitest';
import { reactieFor } from '../../../../letter/body/queries/reactie-for.ts';
import { wensenBody } from '../build.ts';

test('finds the answer by its punt, wherever it stands', () => {
  const body = wensenBody();
  body[3].children.reverse();
  expect(reactieFor(body, 'p1')?.id).toBe('r1');
  expect(reactieFor(body, 'p2')?.id).toBe('r2');
});

test('is undefined for a punt that is not there and for a list that is not answered', () => {
  expect(reactieFor(wensenBody(), 'p9')).toBeUndefined();
  expect(reactieFor(wensenBody().slice(0, 3), 'p1')).toBeUndefined();
});
