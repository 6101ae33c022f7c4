import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, opsomming, tekst } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', 'Een.'))];

export function run(editor: BodyEditor): void {
  Transforms.insertNodes(editor, opsomming('x1', { type: 'item', id: 'x1', children: [alinea('a1', 'Twee.')] }), {
    at: [0, 1],
  });
}

export const output: Body = [
  tekst('slot', alinea('a1', 'Een.'), opsomming('x1', { type: 'item', id: 'n1', children: [alinea('n2', 'Twee.')] })),
];
