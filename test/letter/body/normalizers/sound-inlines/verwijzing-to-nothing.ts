import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, tekst } from '../../build.ts';

export const input = [
  tekst('slot', alinea('a1', 'Zie wens ', hostile({ type: 'verwijzing', children: [{ text: '' }] }), '.')),
];

export const output: Body = [tekst('slot', alinea('a1', 'Zie wens .'))];
