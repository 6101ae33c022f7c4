import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, item, opsomming, punt, tekst } from '../../build.ts';

export const input = [
  tekst('slot', alinea('a1', 'Een.'), hostile(punt('p1', alinea('a2', 'Twee.'), opsomming('o1', item('i1', 'Drie.'))))),
];

export const output: Body = [
  tekst('slot', alinea('a1', 'Een.'), alinea('a2', 'Twee.'), opsomming('o1', item('i1', 'Drie.'))),
];
