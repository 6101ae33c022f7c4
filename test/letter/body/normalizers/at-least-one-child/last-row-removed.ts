import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, cel, rij, tabel, tekst } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', 'Een.'), tabel('t1', rij('j1', cel('c1', 'x'))))];

export function run(editor: BodyEditor): void {
  Transforms.removeNodes(editor, { at: [0, 1, 0] });
}

export const output: Body = [tekst('slot', alinea('a1', 'Een.'))];
