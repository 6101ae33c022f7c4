import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, tekst, veld } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', 'Op ', veld('datum'), '.'))];

export function run(editor: BodyEditor): void {
  Transforms.insertText(editor, 'morgen', { at: { path: [0, 0, 1, 0], offset: 0 }, voids: true });
}

export const output: Body = [tekst('slot', alinea('a1', 'Op ', veld('datum'), 'morgen.'))];
