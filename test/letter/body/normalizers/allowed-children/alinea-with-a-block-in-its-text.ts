import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, item, opsomming, tekst } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    hostile({
      type: 'alinea',
      id: 'a1',
      children: [{ text: 'Een. ' }, opsomming('o1', item('i1', 'Twee.')), { text: ' Drie.' }],
    }),
  ),
];

export const output: Body = [
  tekst('slot', alinea('a1', 'Een. '), opsomming('o1', item('i1', 'Twee.')), alinea('n1', ' Drie.')),
];
