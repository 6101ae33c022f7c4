import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, tekst } from '../../build.ts';

export const input = [
  tekst('slot', hostile({ type: 'alinea', id: 'a1', uitlijning: 'midden', punt: 'p1', children: [{ text: 'Een.' }] })),
];

export const output: Body = [tekst('slot', alinea('a1', 'Een.'))];
