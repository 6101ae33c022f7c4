import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { item, nummering, opsomming, tekst } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    opsomming('o1', item('i1', 'Een.')),
    nummering('o2', item('i2', 'Twee.', opsomming('o3', item('i3', 'Drie.')))),
  ),
];

export function run(editor: BodyEditor): void {
  Transforms.moveNodes(editor, { at: [0, 1], to: [0, 0, 1] });
}

export const output: Body = [
  tekst('slot', opsomming('o1', item('i1', 'Een.', nummering('o2', item('i2', 'Twee.'), item('i3', 'Drie.'))))),
];
