import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, ondertekening, tekst, vet } from '../../build.ts';

export const input = [
  tekst('slot', alinea('a1', 'Een.')),
  hostile({
    type: 'ondertekening',
    id: 'sondertekening',
    key: 'ondertekening',
    children: [{ text: 'Twee.', vet: true }],
  }),
];

export const output: Body = [tekst('slot', alinea('a1', 'Een.'), alinea('n1', vet('Twee.'))), ondertekening()];
