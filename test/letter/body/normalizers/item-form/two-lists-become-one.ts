import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, item, nummering, opsomming, tekst } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    opsomming(
      'o1',
      hostile({
        type: 'item',
        id: 'i1',
        children: [alinea('a1', 'Een.'), opsomming('o2', item('i2', 'Twee.')), nummering('o3', item('i3', 'Drie.'))],
      }),
    ),
  ),
];

export const output: Body = [
  tekst(
    'slot',
    opsomming('o1', {
      type: 'item',
      id: 'i1',
      children: [alinea('a1', 'Een.'), opsomming('o2', item('i2', 'Twee.'), item('i3', 'Drie.'))],
    }),
  ),
];
