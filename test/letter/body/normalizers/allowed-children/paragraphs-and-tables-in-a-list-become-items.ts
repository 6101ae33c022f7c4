import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, cel, hostile, opsomming, rij, tabel, tekst, tussenkop } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    opsomming(
      'o1',
      hostile(alinea('a1', 'Een.')),
      hostile(tussenkop('h1', 'Twee.')),
      hostile(tabel('t1', rij('j1', cel('c1', 'Drie.')))),
      hostile({ text: 'Vier.' }),
    ),
  ),
];

export const output: Body = [
  tekst(
    'slot',
    opsomming(
      'o1',
      { type: 'item', id: 'n5', children: [alinea('a1', 'Een.')] },
      { type: 'item', id: 'n4', children: [alinea('h1', 'Twee.')] },
      { type: 'item', id: 'n3', children: [alinea('c1', 'Drie.')] },
      { type: 'item', id: 'n1', children: [alinea('n2', 'Vier.')] },
    ),
  ),
];
