import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, cel, hostile, rij, tabel, tekst, vet } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    tabel(
      't1',
      rij(
        'j1',
        hostile({ type: 'cel', id: 'c1', children: [alinea('a1', 'Een.'), alinea('a2', vet('Twee.'))] }),
        cel('c2', 'x'),
      ),
    ),
  ),
];

export const output: Body = [tekst('slot', tabel('t1', rij('j1', cel('c1', 'Een. ', vet('Twee.')), cel('c2', 'x'))))];
