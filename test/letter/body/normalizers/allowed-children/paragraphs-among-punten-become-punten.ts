import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, cel, hostile, item, opsomming, punt, punten, rij, tabel } from '../../build.ts';

export const input = [
  punten(
    'wensen',
    punt('p1', alinea('a1', 'Een.')),
    hostile(alinea('a2', 'Twee.')),
    hostile(opsomming('o1', item('i1', 'Drie.'))),
    hostile({ text: 'Vier.' }),
    hostile(tabel('t1', rij('j1', cel('c1', 'Vijf.')))),
  ),
];

export const output: Body = [
  punten(
    'wensen',
    punt('p1', alinea('a1', 'Een.')),
    punt('n4', alinea('a2', 'Twee.')),
    punt('i1', alinea('i1a', 'Drie.')),
    punt('n2', alinea('n3', 'Vier.')),
    punt('n1', alinea('c1', 'Vijf.')),
  ),
];
