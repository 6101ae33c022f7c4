import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, tekst, verwijzing } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', 'Zie wens ', verwijzing('weg'), '.'))];

export const output: Body = [tekst('slot', alinea('a1', 'Zie wens ', verwijzing('weg'), '.'))];
