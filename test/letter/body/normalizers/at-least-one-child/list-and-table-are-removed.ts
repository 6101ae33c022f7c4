import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, nummering, opsomming, tabel, tekst } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    alinea('a1', 'Een.'),
    opsomming('o1'),
    tabel('t1'),
    nummering('o2', hostile({ type: 'item', id: 'i1', children: [] })),
  ),
];

export const output: Body = [tekst('slot', alinea('a1', 'Een.'))];
