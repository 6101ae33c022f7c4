import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, kop, punt, punten, reactie, reacties, tussenkop } from '../../build.ts';

export const input = [
  punten('wensen', punt('p1', alinea('a1', 'Een.'))),
  reacties(
    'reacties',
    'wensen',
    hostile(alinea('a3', 'Ervoor.')),
    reactie('r1', 'p1', kop('k1', 'Titel'), alinea('a2', 'Antwoord.')),
    hostile(tussenkop('h1', 'Erna.')),
    hostile({ text: 'Los.' }),
  ),
];

export const output: Body = [
  punten('wensen', punt('p1', alinea('a1', 'Een.'))),
  reacties(
    'reacties',
    'wensen',
    reactie(
      'r1',
      'p1',
      kop('k1', 'Titel'),
      alinea('a3', 'Ervoor.'),
      alinea('a2', 'Antwoord.'),
      alinea('n1', 'Los.'),
      tussenkop('h1', 'Erna.'),
    ),
  ),
];
