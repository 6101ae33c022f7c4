import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, tekst } from '../../build.ts';

export const input = [
  tekst('slot', alinea('a1', 'Op ', hostile({ type: 'veld', children: [{ text: 'morgen' }] }), '.')),
];

export const output: Body = [tekst('slot', alinea('a1', 'Op morgen.'))];
