import { Editor, Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, item, nummering, opsomming, tekst } from '../../build.ts';

export const input = [tekst('slot', opsomming('o1', item('i1', 'Een. Twee.', nummering('o2', item('i2', 'Drie.')))))];

export function run(editor: BodyEditor): void {
  Transforms.select(editor, { path: [0, 0, 0, 0, 0], offset: 5 });
  Editor.insertBreak(editor);
}

export const output: Body = [
  tekst(
    'slot',
    opsomming('o1', item('i1', 'Een. '), {
      type: 'item',
      id: 'n2',
      children: [alinea('n1', 'Twee.'), nummering('o2', item('i2', 'Drie.'))],
    }),
  ),
];
