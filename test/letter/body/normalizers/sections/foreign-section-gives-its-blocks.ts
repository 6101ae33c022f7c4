import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, tekst, tussenkop } from '../../build.ts';

export const input = [
  tekst('inleiding', alinea('a1', 'Begin.'), alinea('a2', 'Verder.')),
  tekst('slot', alinea('a3', 'Eind.')),
];

export function run(editor: BodyEditor): void {
  Transforms.insertNodes(
    editor,
    { ...tekst('vreemd', alinea('x2', 'Los.'), tussenkop('x3', 'Kop.')), id: 'x1' },
    { at: [1] },
  );
}

export const output: Body = [
  tekst('inleiding', alinea('a1', 'Begin.'), alinea('a2', 'Verder.'), alinea('x2', 'Los.'), tussenkop('x3', 'Kop.')),
  tekst('slot', alinea('a3', 'Eind.')),
];
