import type { Body } from '../../../../../letter/body/body.ts';
import { alinea, bijlage, bijlagen, hostile, item, opsomming } from '../../build.ts';

export const input = [
  bijlagen(hostile(alinea('a1', 'Een.')), hostile(opsomming('o1', item('i1', 'Twee.'))), hostile({ text: 'Drie.' })),
];

export const output: Body = [bijlagen(bijlage('a1', 'Een.'), bijlage('i1a', 'Twee.'), bijlage('n1', 'Drie.'))];
