import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, item, opsomming, tekst } from '../../build.ts';

export const input = [tekst('slot', opsomming('o1', item('i1', 'Een.')))];

export function run(editor: BodyEditor): void {
  Transforms.removeNodes(editor, { at: [0, 0, 0] });
}

export const output: Body = [tekst('slot', alinea('n1'))];
