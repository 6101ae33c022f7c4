import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, punt, punten, tekst } from '../../build.ts';

export const input = [tekst('inleiding', alinea('a1', 'Een.')), punten('wensen', punt('p1', alinea('a2', 'Twee.')))];

export function run(editor: BodyEditor): void {
  Transforms.insertNodes(editor, structuredClone(editor.children[1] ?? []), { at: [0, 1] });
}

export const output: Body = [
  tekst('inleiding', alinea('a1', 'Een.'), alinea('n3', 'Twee.')),
  punten('wensen', punt('p1', alinea('a2', 'Twee.'))),
];
