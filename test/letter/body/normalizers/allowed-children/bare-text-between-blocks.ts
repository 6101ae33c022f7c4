import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, link, tekst, vet } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    alinea('a1', 'Een.'),
    hostile({ text: 'Los ' }),
    hostile(vet('en vet')),
    hostile(link('https://voorbeeld.nl', 'hier')),
    alinea('a2', 'Twee.'),
  ),
];

export const output: Body = [
  tekst(
    'slot',
    alinea('a1', 'Een.'),
    alinea('n1', 'Los ', vet('en vet'), link('https://voorbeeld.nl', 'hier'), ''),
    alinea('a2', 'Twee.'),
  ),
];
