import type { Body } from '../../../../../letter/body/body.ts';
import { hostile, item, nummering, opsomming, tekst } from '../../build.ts';

export const input = [
  tekst('slot', opsomming('o1', hostile(nummering('o2', item('i2', 'Twee.'))), item('i1', 'Een.'))),
];

export const output: Body = [tekst('slot', opsomming('o1', item('i2', 'Twee.'), item('i1', 'Een.')))];
