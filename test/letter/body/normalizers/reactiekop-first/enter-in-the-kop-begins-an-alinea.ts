import { Editor, Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, kop, punt, punten, reactie, reacties } from '../../build.ts';

export const input = [
  punten('wensen', punt('p1', alinea('a1', 'Een wens.'))),
  reacties('reacties', 'wensen', reactie('r1', 'p1', kop('k1', 'Titel en tekst'), alinea('a2', 'Antwoord.'))),
];

export function run(editor: BodyEditor): void {
  Transforms.select(editor, { path: [1, 0, 0, 0], offset: 5 });
  Editor.insertBreak(editor);
}

export const output: Body = [
  punten('wensen', punt('p1', alinea('a1', 'Een wens.'))),
  reacties(
    'reacties',
    'wensen',
    reactie('r1', 'p1', kop('k1', 'Titel'), alinea('n1', ' en tekst'), alinea('a2', 'Antwoord.')),
  ),
];
