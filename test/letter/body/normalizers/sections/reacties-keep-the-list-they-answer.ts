import { Transforms } from 'slate';
import type { Body, BodyEditor } from '../../../../../letter/body/body.ts';
import { alinea, kop, punt, punten, reactie, reacties } from '../../build.ts';

export const input = [
  punten('wensen', punt('p1', alinea('a1', 'Een wens.'))),
  punten('vragen', punt('q1', alinea('a2', 'Een vraag?'))),
  reacties('reacties', 'wensen', reactie('r1', 'p1', kop('k1', 'Titel'), alinea('a3', 'Antwoord.'))),
];

export function run(editor: BodyEditor): void {
  Transforms.setNodes(editor, { punten: 'vragen' }, { at: [2] });
}

export const output: Body = [
  punten('wensen', punt('p1', alinea('a1', 'Een wens.'))),
  punten('vragen', punt('q1', alinea('a2', 'Een vraag?'))),
  reacties('reacties', 'wensen', reactie('r1', 'p1', kop('k1', 'Titel'), alinea('a3', 'Antwoord.'))),
];
