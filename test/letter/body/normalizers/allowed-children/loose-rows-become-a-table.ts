import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, cel, hostile, rij, tabel, tekst } from '../../build.ts';

export const input = [
  tekst('slot', hostile(rij('j1', cel('c1', 'x'))), hostile(rij('j2', cel('c2', 'y'))), hostile(cel('c3', 'los'))),
];

export const output: Body = [
  tekst('slot', tabel('n1', rij('j1', cel('c1', 'x')), rij('j2', cel('c2', 'y'))), alinea('c3', 'los')),
];
