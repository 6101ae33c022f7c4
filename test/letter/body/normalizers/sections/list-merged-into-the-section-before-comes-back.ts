import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, kop, punt, punten, reactie, reacties, tekst } from '../../build.ts';

export const input = [
  tekst('inleiding', alinea('a9', 'Begin.')),
  punten('wensen', punt('p1', alinea('a1', 'Een.')), punt('p2', alinea('a2', 'Twee.'))),
  reacties(
    'reacties',
    'wensen',
    reactie('r1', 'p1', kop('k1', 'Titel een'), alinea('a3', 'Antwoord een.')),
    reactie('r2', 'p2', kop('k2', 'Titel twee'), alinea('a4', 'Antwoord twee.')),
  ),
];

export function run(editor: BodyEditor): void {
  Transforms.mergeNodes(editor, { at: [1] });
}

export const output: Body = [
  tekst('inleiding', alinea('a9', 'Begin.')),
  punten('wensen', punt('p1', alinea('a1', 'Een.')), punt('p2', alinea('a2', 'Twee.'))),
  reacties(
    'reacties',
    'wensen',
    reactie('r1', 'p1', kop('k1', 'Titel een'), alinea('a3', 'Antwoord een.')),
    reactie('r2', 'p2', kop('k2', 'Titel twee'), alinea('a4', 'Antwoord twee.')),
  ),
];
