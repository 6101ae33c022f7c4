import { Editor, Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, hostile, tekst, veld, vet } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', 'Op ', veld('datum'), '.'))];

export function run(editor: BodyEditor): void {
  Transforms.select(editor, [0, 0]);
  Editor.addMark(editor, 'vet', true);
}

export const output: Body = [
  tekst(
    'slot',
    alinea('a1', vet('Op '), hostile({ type: 'veld', naam: 'datum', children: [{ text: '', vet: true }] }), vet('.')),
  ),
];
