import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, item, opsomming, tekst } from '../../build.ts';

export const input = [tekst('slot', opsomming('o1', item('i1', 'Een.', opsomming('o2', item('i2', 'Twee.')))))];

export function run(editor: BodyEditor): void {
  Transforms.removeNodes(editor, { at: [0, 0, 0, 0] });
}

export const output: Body = [
  tekst(
    'slot',
    opsomming('o1', { type: 'item', id: 'i1', children: [alinea('n1'), opsomming('o2', item('i2', 'Twee.'))] }),
  ),
];
