import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, kop, reactie, tekst } from '../../build.ts';

export const input = [tekst('slot', hostile(reactie('r1', 'p1', kop('k1', 'Titel'), alinea('a2', 'Twee.'))))];

export const output: Body = [tekst('slot', alinea('k1', 'Titel'), alinea('a2', 'Twee.'))];
