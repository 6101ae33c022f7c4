import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, cel, hostile, opsomming, rij, tabel, tekst, tussenkop } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    opsomming(
      'o1',
      hostile({
        type: 'item',
        id: 'i1',
        children: [{ text: 'Een.' }, tussenkop('h1', 'Twee.'), tabel('t1', rij('j1', cel('c1', 'Drie.')))],
      }),
    ),
  ),
];

export const output: Body = [
  tekst(
    'slot',
    opsomming(
      'o1',
      { type: 'item', id: 'i1', children: [alinea('n1', 'Een.')] },
      { type: 'item', id: 'n2', children: [alinea('h1', 'Twee.')] },
      { type: 'item', id: 'n3', children: [alinea('c1', 'Drie.')] },
    ),
  ),
];
