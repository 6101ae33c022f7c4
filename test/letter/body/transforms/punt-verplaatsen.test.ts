import { expect, test } from 'vitest';
import { createBodyEditor } from '../../../../letter/body/create-body-editor.ts';
import { puntVerplaatsen } from '../../../../letter/body/transforms/punt-verplaatsen.ts';
import { alinea, kop, punt, reactie, wensenBody } from '../build.ts';
import { checkBodyChange } from '../check-body-change.ts';
import { counterIds } from '../counter-ids.ts';

function threeWensen(...order: number[]) {
  const body = wensenBody();
  const third = punt('p3', alinea('a8', 'De derde wens.'));
  const thirdReactie = reactie('r3', 'p3', kop('k3', 'Derde'), alinea('a9', 'Antwoord op de derde wens.'));
  const all = [...body[1].children, third];
  const reacties = [...body[3].children, thirdReactie];
  body[1].children = order.map((number) => all[number - 1] ?? third);
  body[3].children = order.map((number) => reacties[number - 1] ?? thirdReactie);
  return body;
}

test.each([
  ['to the beginning', 'p3', 0, [3, 1, 2]],
  ['to the end', 'p1', 2, [2, 3, 1]],
  ['one place on', 'p1', 1, [2, 1, 3]],
  ['beyond the end', 'p2', 99, [1, 3, 2]],
  ['before the beginning', 'p2', -1, [2, 1, 3]],
])('%s, and its reactie goes along, in one step', (_name, id, to, order) => {
  checkBodyChange({
    input: threeWensen(1, 2, 3),
    run: (editor) => {
      expect(puntVerplaatsen(editor, id, to)).toBe(true);
    },
    output: threeWensen(...order),
  });
});

test('to where it stands already: no step of undo', () => {
  const editor = createBodyEditor(wensenBody(), counterIds());
  expect(puntVerplaatsen(editor, 'p2', 1)).toBe(true);
  expect(editor.history.undos).toEqual([]);
});

test('a punt that is not there: nothing changes', () => {
  const editor = createBodyEditor(wensenBody(), counterIds());
  expect(puntVerplaatsen(editor, 'p9', 0)).toBe(false);
  expect(editor.children).toEqual(wensenBody());
});
