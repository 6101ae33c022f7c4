import { Editor, Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, bijlage, bijlagen, kop, ondertekening, punt, punten, reactie, reacties, tekst } from '../../build.ts';

export const input = [
  tekst('inleiding', alinea('a1', 'Begin.')),
  punten('wensen', punt('p1', alinea('a2', 'Een wens.'))),
  reacties('reacties', 'wensen', reactie('r1', 'p1', kop('k1', 'Titel'), alinea('a3', 'Antwoord.'))),
  ondertekening(),
  bijlagen(bijlage('b1', 'Ontwerp')),
];

export function run(editor: BodyEditor): void {
  Editor.withoutNormalizing(editor, () => {
    for (const _section of [1, 2, 3, 4, 5]) Transforms.removeNodes(editor, { at: [0], voids: true });
  });
}

export const output: Body = [
  tekst('inleiding', alinea('n1')),
  punten('wensen', punt('n2', alinea('n3'))),
  reacties('reacties', 'wensen', reactie('n4', 'n2', kop('n5'), alinea('n6'))),
  ondertekening(),
  bijlagen(bijlage('n7')),
];
