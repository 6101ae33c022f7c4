import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, ondertekening, tekst } from '../../build.ts';

export const input = [
  tekst('inleiding', alinea('a1', 'Begin.')),
  ondertekening(),
  tekst('slot', alinea('a3', 'Eind.')),
];

export function run(editor: BodyEditor): void {
  Transforms.moveNodes(editor, { at: [2], to: [0] });
}

export const output: Body = [
  tekst('inleiding', alinea('a1', 'Begin.')),
  ondertekening(),
  tekst('slot', alinea('a3', 'Eind.')),
];
