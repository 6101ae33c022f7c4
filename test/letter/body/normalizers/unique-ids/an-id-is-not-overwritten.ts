import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, tekst, tussenkop } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', 'Een.'), alinea('a2', 'Twee.'))];

export function run(editor: BodyEditor): void {
  Transforms.setNodes(editor, { type: 'tussenkop', id: 'a2' }, { at: [0, 0] });
}

export const output: Body = [tekst('slot', tussenkop('a1', 'Een.'), alinea('a2', 'Twee.'))];
