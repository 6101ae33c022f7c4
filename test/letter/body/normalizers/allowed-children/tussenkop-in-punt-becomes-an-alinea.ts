import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, punt, punten, tussenkop } from '../../build.ts';

export const input = [punten('wensen', punt('p1', hostile(tussenkop('h1', 'Kop')), alinea('a1', 'Een.')))];

export const output: Body = [punten('wensen', punt('p1', alinea('h1', 'Kop'), alinea('a1', 'Een.')))];
