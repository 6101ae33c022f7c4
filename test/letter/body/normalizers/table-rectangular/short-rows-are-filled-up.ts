import type { Body } from '../../../../../letter/body/body.ts';
import { cel, rij, tabel, tekst } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    tabel(
      't1',
      rij('j1', cel('c1', 'a')),
      rij('j2', cel('c2', 'b'), cel('c3', 'c'), cel('c4', 'd')),
      rij('j3', cel('c5', 'e'), cel('c6', 'f')),
    ),
  ),
];

export const output: Body = [
  tekst(
    'slot',
    tabel(
      't1',
      rij('j1', cel('c1', 'a'), cel('n1'), cel('n2')),
      rij('j2', cel('c2', 'b'), cel('c3', 'c'), cel('c4', 'd')),
      rij('j3', cel('c5', 'e'), cel('c6', 'f'), cel('n3')),
    ),
  ),
];
