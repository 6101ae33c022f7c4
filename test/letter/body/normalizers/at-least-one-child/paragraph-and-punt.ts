import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, punt, punten } from '../../build.ts';

export const input = [
  punten(
    'wensen',
    punt('p1'),
    hostile({ type: 'punt', id: 'p2', children: [{ type: 'alinea', id: 'a1', children: [] }] }),
  ),
];

export const output: Body = [punten('wensen', punt('p1', alinea('n1')), punt('p2', alinea('a1')))];
