import { Editor, Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, tekst } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', 'Een. Twee.'))];

export function run(editor: BodyEditor): void {
  Transforms.select(editor, { path: [0, 0, 0], offset: 5 });
  Editor.insertBreak(editor);
}

export const output: Body = [tekst('slot', alinea('a1', 'Een. '), alinea('n1', 'Twee.'))];
