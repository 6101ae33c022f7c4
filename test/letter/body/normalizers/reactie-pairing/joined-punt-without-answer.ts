import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, kop, punt, punten, reactie, reacties } from '../../build.ts';

export const input = [
  punten('wensen', punt('p1', alinea('a1', 'Een.')), punt('p2', alinea('a2', 'Twee.'))),
  reacties(
    'reacties',
    'wensen',
    reactie('r1', 'p1', kop('k1', 'Titel een'), alinea('a3', 'Antwoord een.')),
    reactie('r2', 'p2', kop('k2'), alinea('a4')),
  ),
];

export function run(editor: BodyEditor): void {
  Transforms.select(editor, { path: [0, 1, 0, 0], offset: 0 });
  editor.deleteBackward('character');
}

export const output: Body = [
  punten('wensen', punt('p1', alinea('a1', 'Een.Twee.'))),
  reacties('reacties', 'wensen', reactie('r1', 'p1', kop('k1', 'Titel een'), alinea('a3', 'Antwoord een.'))),
];
