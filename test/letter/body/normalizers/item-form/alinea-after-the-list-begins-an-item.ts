import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, item, opsomming, tekst } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    opsomming(
      'o1',
      hostile({
        type: 'item',
        id: 'i1',
        children: [alinea('a1', 'Een.'), opsomming('o2', item('i2', 'Twee.')), alinea('a2', 'Drie.')],
      }),
    ),
  ),
];

export const output: Body = [
  tekst(
    'slot',
    opsomming(
      'o1',
      { type: 'item', id: 'i1', children: [alinea('a1', 'Een.'), opsomming('o2', item('i2', 'Twee.'))] },
      { type: 'item', id: 'n1', children: [alinea('a2', 'Drie.')] },
    ),
  ),
];
