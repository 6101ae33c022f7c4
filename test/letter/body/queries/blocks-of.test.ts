import { expect, test } from 'vitest';
import { blocksOf } from '../../../../letter/body/queries/blocks-of.ts';
import { alinea, cel, item, opsomming, rij, tabel, tekst, veld, wensenBody } from '../build.ts';

test('gives every element with an id, outer before inner, with its path', () => {
  const body = [
    tekst('slot', opsomming('o1', item('i1', 'een'), item('i2', 'twee')), alinea('a1', 'Van ', veld('naam'))),
    tekst('na', tabel('t1', rij('r1', cel('c1', 'kop')))),
  ];
  expect(blocksOf(body).map(({ node, path }) => [node.id, path.join('.')])).toEqual([
    ['sslot', '0'],
    ['o1', '0.0'],
    ['i1', '0.0.0'],
    ['i1a', '0.0.0.0'],
    ['i2', '0.0.1'],
    ['i2a', '0.0.1.0'],
    ['a1', '0.1'],
    ['sna', '1'],
    ['t1', '1.0'],
    ['r1', '1.0.0'],
    ['c1', '1.0.0.0'],
  ]);
});

test('counts paths from the sections that are asked about', () => {
  const [first] = blocksOf(wensenBody().slice(3, 4));
  expect(first).toMatchObject({ node: { id: 'sreacties' }, path: [0] });
});
