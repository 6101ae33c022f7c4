import { Editor, Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { cel, rij, tabel, tekst } from '../../build.ts';

export const input = [tekst('slot', tabel('t1', rij('j1', cel('c1', 'a'), cel('c2', 'b'))))];

export function run(editor: BodyEditor): void {
  Transforms.select(editor, { path: [0, 0, 0, 1, 0], offset: 0 });
  Editor.insertText(editor, 'x');
  Transforms.select(editor, { path: [0, 0, 0, 1, 0], offset: 0 });
  editor.deleteBackward('character');
  Editor.insertBreak(editor);
}

export const output: Body = [tekst('slot', tabel('t1', rij('j1', cel('c1', 'a'), cel('c2', 'xb'))))];
