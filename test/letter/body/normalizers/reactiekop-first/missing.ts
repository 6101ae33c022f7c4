import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, kop, punt, punten, reactie, reacties } from '../../build.ts';

export const input = [
  punten('wensen', punt('p1', alinea('a1', 'Een wens.'))),
  reacties(
    'reacties',
    'wensen',
    hostile({ type: 'reactie', id: 'r1', punt: 'p1', children: [alinea('a2', 'Antwoord.')] }),
  ),
];

export const output: Body = [
  punten('wensen', punt('p1', alinea('a1', 'Een wens.'))),
  reacties('reacties', 'wensen', reactie('r1', 'p1', kop('n1'), alinea('a2', 'Antwoord.'))),
];
