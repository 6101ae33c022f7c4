import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, hostile, tekst, tussenkop } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', 'Een.'))];

export function run(editor: BodyEditor): void {
  Transforms.setNodes(editor, hostile({ type: 'tussenkop', niveau: 3 }), { at: [0, 0] });
}

export const output: Body = [tekst('slot', tussenkop('a1', 'Een.'))];
