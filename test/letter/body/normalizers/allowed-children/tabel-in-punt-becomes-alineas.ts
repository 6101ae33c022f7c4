import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, cel, hostile, punt, punten, rij, tabel } from '../../build.ts';

export const input = [
  punten(
    'wensen',
    punt(
      'p1',
      alinea('a1', 'Een.'),
      hostile(
        tabel('t1', rij('j1', cel('c1', 'Jaar'), cel('c2', 'Bedrag')), rij('j2', cel('c3', '2026'), cel('c4', '120'))),
      ),
    ),
  ),
];

export const output: Body = [
  punten(
    'wensen',
    punt(
      'p1',
      alinea('a1', 'Een.'),
      alinea('c1', 'Jaar'),
      alinea('c2', 'Bedrag'),
      alinea('c3', '2026'),
      alinea('c4', '120'),
    ),
  ),
];
