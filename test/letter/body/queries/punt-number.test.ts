import { expect, test } from 'vitest';
import { puntNumber } from '../../../../letter/body/queries/punt-number.ts';
import { alinea, punt, punten, wensenBody } from '../build.ts';

test('is the position from 1', () => {
  expect(puntNumber(wensenBody(), 'p1')).toBe(1);
  expect(puntNumber(wensenBody(), 'p2')).toBe(2);
});

test('begins again in a second list', () => {
  const body = [...wensenBody(), punten('vragen', punt('q1', alinea('a9', 'Een vraag.')))];
  expect(puntNumber(body, 'q1')).toBe(1);
});

test('is undefined for a punt that is not there, and for the id of something else', () => {
  expect(puntNumber(wensenBody(), 'p9')).toBeUndefined();
  expect(puntNumber(wensenBody(), 'a2')).toBeUndefined();
});
