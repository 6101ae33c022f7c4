import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, tekst, vet } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', hostile({ text: 'Een', onderstreept: true, vet: true }), '.'))];

export const output: Body = [tekst('slot', alinea('a1', vet('Een'), '.'))];
