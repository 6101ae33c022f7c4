import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, item, opsomming, tekst } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', 'Een.'), opsomming('a1', item('i1', 'Twee.')), alinea('a1', 'Drie.'))];

export const output: Body = [
  tekst('slot', alinea('a1', 'Een.'), opsomming('n1', item('i1', 'Twee.')), alinea('n2', 'Drie.')),
];
