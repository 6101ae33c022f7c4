import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, link, tekst } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', 'Zie ', link('javascript:alert(1)', 'hier'), '.'))];

export const output: Body = [tekst('slot', alinea('a1', 'Zie hier.'))];
