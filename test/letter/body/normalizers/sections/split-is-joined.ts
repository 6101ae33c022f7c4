import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, tekst } from '../../build.ts';

export const input = [
  tekst('inleiding', alinea('a1', 'Begin.'), alinea('a2', 'Verder.')),
  tekst('slot', alinea('a3', 'Eind.')),
];

export function run(editor: BodyEditor): void {
  Transforms.splitNodes(editor, { at: [0, 1] });
}

export const output: Body = [
  tekst('inleiding', alinea('a1', 'Begin.'), alinea('a2', 'Verder.')),
  tekst('slot', alinea('a3', 'Eind.')),
];
