import { Editor, Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, ondertekening, punt, punten, tekst } from '../../build.ts';

export const input = [
  tekst('inleiding', alinea('a1', 'Begin.')),
  punten('wensen', punt('p1', alinea('a2', 'Een wens.'))),
  ondertekening(),
  tekst('slot', alinea('a3', 'Eerst.'), alinea('a4', 'Laatst.')),
];

export function run(editor: BodyEditor): void {
  Transforms.select(editor, []);
  Editor.deleteFragment(editor);
}

export const output: Body = [
  tekst('inleiding', alinea('a1')),
  punten('wensen', punt('n1', alinea('n2'))),
  ondertekening(),
  tekst('slot', alinea('a4')),
];
