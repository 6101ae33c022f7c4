import { expect, test } from 'vitest';
import { createBodyEditor } from '../../../../letter/body/create-body-editor.ts';
import { puntVerwijderen } from '../../../../letter/body/transforms/punt-verwijderen.ts';
import { alinea, kop, punt, reactie, wensenBody } from '../build.ts';
import { checkBodyChange } from '../check-body-change.ts';
import { counterIds } from '../counter-ids.ts';

test('takes its answer along, and one undo brings both back', () => {
  const output = wensenBody();
  output[1].children.splice(0, 1);
  output[3].children.splice(0, 1);
  checkBodyChange({
    input: wensenBody(),
    run: (editor) => {
      expect(puntVerwijderen(editor, 'p1')).toBe(true);
    },
    output,
  });
});

test('of the last punt an empty one with an empty reactie comes in its place', () => {
  const input = wensenBody();
  input[1].children.splice(1, 1);
  input[3].children.splice(1, 1);
  const output = structuredClone(input);
  output[1].children = [punt('n1', alinea('n2'))];
  output[3].children = [reactie('n3', 'n1', kop('n4'), alinea('n5'))];
  checkBodyChange({
    input,
    run: (editor) => {
      puntVerwijderen(editor, 'p1');
    },
    output,
  });
});

test.each(['p9', 'a2'])('%s is no punt: nothing changes', (id) => {
  const editor = createBodyEditor(wensenBody(), counterIds());
  expect(puntVerwijderen(editor, id)).toBe(false);
  expect(editor.children).toEqual(wensenBody());
});
