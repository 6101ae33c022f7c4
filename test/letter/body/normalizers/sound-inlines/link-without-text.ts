import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, link, tekst } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', 'Zie ', link('https://voorbeeld.nl', ''), '.'))];

export const output: Body = [tekst('slot', alinea('a1', 'Zie .'))];
