import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, punt, punten, tekst } from '../../build.ts';

export const input = [
  tekst('inleiding', alinea('a1', 'Begin.')),
  punten('wensen', punt('p1', alinea('a2', 'Een wens.'))),
  tekst('slot', alinea('a3', 'Eind.')),
];

export function run(editor: BodyEditor): void {
  Transforms.insertNodes(editor, alinea('x1', 'Los.'), { at: [2] });
}

export const output: Body = [
  tekst('inleiding', alinea('a1', 'Begin.')),
  punten('wensen', punt('p1', alinea('a2', 'Een wens.'))),
  tekst('slot', alinea('x1', 'Los.'), alinea('a3', 'Eind.')),
];
