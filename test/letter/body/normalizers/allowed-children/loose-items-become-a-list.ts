import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, item, opsomming, tekst } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    alinea('a1', 'Een.'),
    hostile(item('i1', 'Twee.')),
    hostile(item('i2', 'Drie.')),
    alinea('a2', 'Vier.'),
  ),
];

export const output: Body = [
  tekst('slot', alinea('a1', 'Een.'), opsomming('n1', item('i1', 'Twee.'), item('i2', 'Drie.')), alinea('a2', 'Vier.')),
];
