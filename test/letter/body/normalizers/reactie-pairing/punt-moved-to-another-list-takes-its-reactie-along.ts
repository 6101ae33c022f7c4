import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, kop, punt, punten, reactie, reacties } from '../../build.ts';

export const input = [
  punten('wensen', punt('p1', alinea('a1', 'Een.')), punt('p2', alinea('a2', 'Twee.'))),
  punten('vragen', punt('q1', alinea('a5', 'Een vraag?'))),
  reacties(
    'reacties',
    'wensen',
    reactie('r1', 'p1', kop('k1', 'Titel een'), alinea('a3', 'Antwoord een.')),
    reactie('r2', 'p2', kop('k2', 'Titel twee'), alinea('a4', 'Antwoord twee.')),
  ),
  reacties('antwoorden', 'vragen', reactie('r3', 'q1', kop('k3', 'Titel drie'), alinea('a6', 'Antwoord drie.'))),
];

export function run(editor: BodyEditor): void {
  Transforms.moveNodes(editor, { at: [0, 1], to: [1, 0] });
}

export const output: Body = [
  punten('wensen', punt('p1', alinea('a1', 'Een.'))),
  punten('vragen', punt('p2', alinea('a2', 'Twee.')), punt('q1', alinea('a5', 'Een vraag?'))),
  reacties('reacties', 'wensen', reactie('r1', 'p1', kop('k1', 'Titel een'), alinea('a3', 'Antwoord een.'))),
  reacties(
    'antwoorden',
    'vragen',
    reactie('r2', 'p2', kop('k2', 'Titel twee'), alinea('a4', 'Antwoord twee.')),
    reactie('r3', 'q1', kop('k3', 'Titel drie'), alinea('a6', 'Antwoord drie.')),
  ),
];
