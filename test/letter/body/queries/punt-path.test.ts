import { expect, test } from 'vitest';
import { puntPath } from '../../../../letter/body/queries/punt-path.ts';
import { wensenBody } from '../build.ts';

test('is the place of the section and of the punt in it', () => {
  expect(puntPath({ children: wensenBody() }, 'p2')).toEqual([1, 1]);
});

test('is undefined for a punt that is not there, and for the id of something else', () => {
  expect(puntPath({ children: wensenBody() }, 'p9')).toBeUndefined();
  expect(puntPath({ children: wensenBody() }, 'r1')).toBeUndefined();
});
