import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, tekst } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    hostile({ type: 'kop1', niveau: 1, children: [{ text: 'Kop' }] }),
    hostile({ children: [{ type: 'p', children: [{ text: 'Een.' }] }, { text: 'Twee.' }] }),
  ),
];

export const output: Body = [tekst('slot', alinea('n3', 'Kop'), alinea('n2', 'Een.'), alinea('n1', 'Twee.'))];
