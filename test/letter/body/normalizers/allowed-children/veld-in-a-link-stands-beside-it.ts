import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, hostile, link, tekst, veld } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    alinea(
      'a1',
      'Zie ',
      hostile({
        type: 'link',
        href: 'https://voorbeeld.nl',
        children: [{ text: 'de ' }, veld('naam'), { text: ' pagina' }],
      }),
      '.',
    ),
  ),
];

export const output: Body = [
  tekst(
    'slot',
    alinea(
      'a1',
      'Zie ',
      link('https://voorbeeld.nl', 'de '),
      '',
      veld('naam'),
      '',
      link('https://voorbeeld.nl', ' pagina'),
      '.',
    ),
  ),
];
