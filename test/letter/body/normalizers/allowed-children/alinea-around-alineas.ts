import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, tekst } from '../../build.ts';

export const input = [
  tekst('slot', hostile({ type: 'alinea', id: 'a1', children: [alinea('a2', 'Een.'), alinea('a3', 'Twee.')] })),
];

export const output: Body = [tekst('slot', alinea('a2', 'Een.'), alinea('a3', 'Twee.'))];
