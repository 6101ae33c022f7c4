import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, cel, hostile, rij, tabel, tekst } from '../../build.ts';

export const input = [tekst('slot', tabel('t1', rij('j1', hostile(alinea('a1', 'x')), hostile({ text: 'y' }))))];

export const output: Body = [tekst('slot', tabel('t1', rij('j1', cel('a1', 'x'), cel('n1', 'y'))))];
