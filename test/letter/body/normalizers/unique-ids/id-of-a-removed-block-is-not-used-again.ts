import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, tekst } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', 'Een.'), alinea('a2', 'Twee.'))];

export function run(editor: BodyEditor): void {
  Transforms.removeNodes(editor, { at: [0, 1] });
  Transforms.insertNodes(editor, alinea('a2', 'Twee.'), { at: [0, 1] });
}

export const output: Body = [tekst('slot', alinea('a1', 'Een.'), alinea('n1', 'Twee.'))];
