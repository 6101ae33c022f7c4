import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, tekst, veld, vet } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    alinea('a1', 'Op ', hostile({ type: 'veld', naam: 'datum', children: [{ text: 'morgen', vet: true }] }), '.'),
  ),
];

export const output: Body = [tekst('slot', alinea('a1', 'Op ', veld('datum'), vet('morgen'), '.'))];
