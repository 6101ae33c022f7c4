import { expect, test } from 'vitest';
import { createBodyEditor } from '../../../../letter/body/create-body-editor.ts';
import { puntToevoegen } from '../../../../letter/body/transforms/punt-toevoegen.ts';
import { alinea, punt, wensenBody } from '../build.ts';
import { checkBodyChange } from '../check-body-change.ts';
import { counterIds } from '../counter-ids.ts';

function withNewPunt(at: number, text: string) {
  const body = wensenBody();
  body[1].children.splice(at, 0, punt('n1', alinea('n2', text)));
  body[3].children.splice(at, 0, {
    type: 'reactie',
    id: 'n3',
    punt: 'n1',
    children: [
      { type: 'reactiekop', id: 'n4', children: [{ text: '' }] },
      { type: 'alinea', id: 'n5', children: [{ text: '' }] },
    ],
  });
  return body;
}

test.each([
  ['first', 0, 0],
  ['between', 1, 1],
  ['last', 2, 2],
  ['beyond the end', 99, 2],
  ['before the beginning', -3, 0],
])('%s, with its reactie, in one step', (_name, at, place) => {
  checkBodyChange({
    input: wensenBody(),
    run: (editor) => {
      expect(puntToevoegen(editor, { list: 'wensen', at, text: 'Nieuw.' })).toBe('n1');
    },
    output: withNewPunt(place, 'Nieuw.'),
  });
});

test('without text it is empty', () => {
  checkBodyChange({
    input: wensenBody(),
    run: (editor) => {
      puntToevoegen(editor, { list: 'wensen', at: 1 });
    },
    output: withNewPunt(1, ''),
  });
});

test.each(['vragen', 'slot'])('to %s, which is no list of this letter, nothing', (list) => {
  const editor = createBodyEditor(wensenBody(), counterIds());
  expect(puntToevoegen(editor, { list, at: 0 })).toBeUndefined();
  expect(editor.children).toEqual(wensenBody());
  expect(editor.history.undos).toEqual([]);
});

test('two in a row are two steps', () => {
  const editor = createBodyEditor(wensenBody(), counterIds());
  puntToevoegen(editor, { list: 'wensen', at: 0 });
  puntToevoegen(editor, { list: 'wensen', at: 0 });
  expect(editor.history.undos.length).toBe(2);
  editor.undo();
  expect(editor.children).toEqual(withNewPunt(0, ''));
});
