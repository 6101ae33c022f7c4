import { expect, test } from 'vitest';
import { isEmptyNode } from '../../../../letter/body/queries/is-empty-node.ts';
import { alinea, cel, ondertekening, punt, rij, tabel, tekst, veld, verwijzing } from '../build.ts';

test.each([
  ['an alinea without text', alinea('a1')],
  ['an alinea with white space only', alinea('a1', ' \u00a0\n')],
  ['a tabel with empty cells', tabel('t1', rij('r1', cel('c1'), cel('c2')))],
  ['a section with an empty alinea', tekst('slot', alinea('a1'))],
  ['an ondertekening', ondertekening()],
])('empty: %s', (_name, node) => {
  expect(isEmptyNode(node)).toBe(true);
});

test.each([
  ['an alinea with text', alinea('a1', 'x')],
  ['an alinea with only a veld', alinea('a1', '', veld('datum'), '')],
  ['a punt with only a verwijzing', punt('p1', alinea('a1', '', verwijzing('p2'), ''))],
  ['a tabel with one filled cell', tabel('t1', rij('r1', cel('c1'), cel('c2', 'x')))],
])('not empty: %s', (_name, node) => {
  expect(isEmptyNode(node)).toBe(false);
});
