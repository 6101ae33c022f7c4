import type { Body } from '../../../../../letter/body/body.ts';
import { hostile, item, nummering, opsomming, tekst } from '../../build.ts';

export const input = [
  tekst('slot', opsomming('o1', item('i1', 'Een.'), hostile(nummering('o2', item('i2', 'Twee.'))))),
];

export const output: Body = [tekst('slot', opsomming('o1', item('i1', 'Een.', nummering('o2', item('i2', 'Twee.')))))];
