import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, link, tekst } from '../../build.ts';

export const input = [tekst('slot', alinea('a1', 'Zie ', link('https://voorbeeld.nl', 'hier'), '.'))];

export function run(editor: BodyEditor): void {
  Transforms.delete(editor, {
    at: { anchor: { path: [0, 0, 1, 0], offset: 0 }, focus: { path: [0, 0, 1, 0], offset: 4 } },
  });
}

export const output: Body = [tekst('slot', alinea('a1', 'Zie .'))];
