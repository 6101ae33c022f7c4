import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, tekst } from '../../build.ts';

export const input = [
  tekst('slot', alinea('Alinea 1', 'Een.'), hostile({ type: 'alinea', id: 7, children: [{ text: 'Twee.' }] })),
];

export const output: Body = [tekst('slot', alinea('n2', 'Een.'), alinea('n1', 'Twee.'))];
