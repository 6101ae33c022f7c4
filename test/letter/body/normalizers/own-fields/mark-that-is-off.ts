import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, cursief, hostile, tekst } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', hostile({ text: 'Een', cursief: false, vet: 'ja' }), cursief('.')))];

export const output: Body = [tekst('slot', alinea('a1', 'Een', cursief('.')))];
