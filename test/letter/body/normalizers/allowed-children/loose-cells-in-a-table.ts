import type { Body } from '../../../../../letter/body/body.ts';
import { cel, hostile, item, opsomming, rij, tabel, tekst } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    tabel(
      't1',
      hostile(cel('c1', 'x')),
      hostile(cel('c2', 'y')),
      rij('j1', cel('c3', 'a'), cel('c4', 'b')),
      hostile(opsomming('o1', item('i1', 'na de tabel'))),
    ),
  ),
];

export const output: Body = [
  tekst(
    'slot',
    tabel('t1', rij('n1', cel('c1', 'x'), cel('c2', 'y')), rij('j1', cel('c3', 'a'), cel('c4', 'b'))),
    opsomming('o1', item('i1', 'na de tabel')),
  ),
];
