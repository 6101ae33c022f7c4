import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, tekst } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    alinea(
      'a1',
      '',
      hostile({ type: 'verwijzing', punt: 'p1', children: [{ text: '', cursief: true }, { text: '' }] }),
      '',
    ),
  ),
];

export const output: Body = [
  tekst(
    'slot',
    alinea('a1', '', hostile({ type: 'verwijzing', punt: 'p1', children: [{ text: '', cursief: true }] }), ''),
  ),
];
