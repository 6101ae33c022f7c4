import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, ondertekening, tekst } from '../../build.ts';

export const input = [
  tekst('slot', alinea('a1', 'Een.')),
  hostile({
    type: 'ondertekening',
    id: 'sondertekening',
    key: 'ondertekening',
    children: [{ text: '' }, alinea('a2', 'Twee.')],
  }),
];

export const output: Body = [tekst('slot', alinea('a1', 'Een.'), alinea('a2', 'Twee.')), ondertekening()];
