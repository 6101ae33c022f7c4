import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { cel, rij, tabel, tekst } from '../../build.ts';

export const input = [
  tekst('slot', tabel('t1', rij('j1', cel('c1', 'a'), cel('c2', 'b')), rij('j2', cel('c3', 'c'), cel('c4', 'd')))),
];

export function run(editor: BodyEditor): void {
  Transforms.removeNodes(editor, { at: [0, 0, 1, 1] });
}

export const output: Body = [
  tekst('slot', tabel('t1', rij('j1', cel('c1', 'a'), cel('c2', 'b')), rij('j2', cel('c3', 'c'), cel('n1')))),
];
