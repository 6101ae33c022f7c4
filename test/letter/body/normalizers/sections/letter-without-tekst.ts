import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, ondertekening, punt, punten } from '../../build.ts';

export const input = [punten('vragen', punt('q1', alinea('a1', 'Een vraag?'))), ondertekening()];

export function run(editor: BodyEditor): void {
  Transforms.insertNodes(editor, alinea('x1', 'Los.'), { at: [2] });
}

export const output: Body = [
  punten('vragen', punt('q1', alinea('a1', 'Een vraag?')), punt('n1', alinea('x1', 'Los.'))),
  ondertekening(),
];
