import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, punt, punten, tekst } from '../../build.ts';

export const input = [
  tekst('inleiding', alinea('a1', 'Begin.')),
  punten('wensen', punt('p1', alinea('a2', 'Een wens.'))),
  tekst('slot', alinea('a3', 'Eind.')),
];

export function run(editor: BodyEditor): void {
  Transforms.insertNodes(editor, { text: 'Los.' }, { at: [1] });
}

export const output: Body = [
  tekst('inleiding', alinea('a1', 'Begin.'), alinea('n1', 'Los.')),
  punten('wensen', punt('p1', alinea('a2', 'Een wens.'))),
  tekst('slot', alinea('a3', 'Eind.')),
];
