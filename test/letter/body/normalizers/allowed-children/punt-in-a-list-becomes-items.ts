import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, opsomming, punt, tekst } from '../../build.ts';

export const input = [tekst('slot', opsomming('o1', hostile(punt('p1', alinea('a1', 'Een.'), alinea('a2', 'Twee.')))))];

export const output: Body = [
  tekst(
    'slot',
    opsomming(
      'o1',
      { type: 'item', id: 'p1', children: [alinea('a1', 'Een.')] },
      { type: 'item', id: 'n1', children: [alinea('a2', 'Twee.')] },
    ),
  ),
];
