import type { Body } from '../../../../../letter/body/body.ts';
import {
  alinea,
  bijlage,
  bijlagen,
  hostile,
  kop,
  ondertekening,
  punt,
  punten,
  reactie,
  reacties,
  tekst,
} from '../../build.ts';

export const input = [
  tekst('inleiding'),
  punten('wensen'),
  reacties('reacties', 'wensen'),
  hostile({ type: 'ondertekening', id: 'sondertekening', key: 'ondertekening', children: [] }),
  bijlagen(),
];

export const output: Body = [
  tekst('inleiding', alinea('n1')),
  punten('wensen', punt('n2', alinea('n3'))),
  reacties('reacties', 'wensen', reactie('n4', 'n2', kop('n5'), alinea('n6'))),
  ondertekening(),
  bijlagen(bijlage('n7')),
];
