import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, tekst, veld } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', 'Op ', veld('Geen Naam'), '.'))];

export const output: Body = [tekst('slot', alinea('a1', 'Op .'))];
