import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, kop, punt, punten, reactie, reacties } from '../../build.ts';

export const input = [
  punten('wensen', punt('p1', alinea('a1', 'Een.'))),
  reacties('reacties', 'wensen', hostile(alinea('a3', 'Antwoord.'))),
];

export const output: Body = [
  punten('wensen', punt('p1', alinea('a1', 'Een.'))),
  reacties('reacties', 'wensen', reactie('n1', 'p1', kop('n2'), alinea('n3'), alinea('a3', 'Antwoord.'))),
];
