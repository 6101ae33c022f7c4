import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, opsomming, tekst } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    hostile({
      type: 'opsomming',
      children: [{ type: 'item', children: [{ type: 'alinea', children: [{ text: 'Een.' }] }] }],
    }),
  ),
];

export const output: Body = [
  tekst('slot', opsomming('n3', { type: 'item', id: 'n2', children: [alinea('n1', 'Een.')] })),
];
