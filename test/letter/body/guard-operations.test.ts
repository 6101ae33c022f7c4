import { Editor, Transforms } from 'slate';
import { expect, test } from 'vitest';
import type { Body } from '../../../letter/body/body.ts';
import { bodyFaults } from '../../../letter/body/body-faults.ts';
import { createBodyEditor } from '../../../letter/body/create-body-editor.ts';
import { asOneStep } from '../../../letter/body/transforms/as-one-step.ts';
import { alinea, hostile, punt, tekst, veld, wensenBody } from './build.ts';
import { counterIds } from './counter-ids.ts';

test.each([
  ['past the end of its new parent', [0, 0], [4, 5]],
  ['past the end of its own parent', [1, 0], [1, 2]],
  ['into itself', [1], [1, 0, 0]],
  ['into a text', [1, 0], [0, 0, 0, 0]],
  ['of a node that is not there', [9], [0]],
])('a move %s is refused and leaves no trace', (_name, path, newPath) => {
  const editor = createBodyEditor(wensenBody(), counterIds());
  expect(() => editor.apply({ type: 'move_node', path, newPath })).toThrow();
  expect(editor.children).toEqual(wensenBody());
  expect(editor.history.undos).toEqual([]);
});

test('an operation that fails can not be undone, and what was done before it can', async () => {
  const editor = createBodyEditor(wensenBody(), counterIds());
  Transforms.insertText(editor, 'x', { at: { path: [0, 0, 0], offset: 0 } });
  const node = alinea('x1', 'Los.');
  expect(() => editor.apply({ type: 'insert_node', path: [0, 7], node })).toThrow();
  expect(editor.history.undos.length).toBe(1);
  editor.undo();
  expect(editor.children).toEqual(wensenBody());
});

test('an error of Slate tells no letter text', () => {
  const editor = createBodyEditor(wensenBody(), counterIds());
  let message = '';
  try {
    editor.apply({ type: 'remove_node', path: [0, 9], node: { text: '' } });
  } catch (error) {
    message = String(error);
  }
  expect(message).toContain('[0,9]');
  expect(message).not.toContain('overeenkomst');
});

test('a merge with the cursor in a veld, which Slate notes wrongly, is undone', () => {
  const start = [tekst('slot', alinea('a1', 'Een ', veld('datum'), ' twee.'), alinea('a2', 'Drie.'))];
  const editor = createBodyEditor(structuredClone(start), counterIds());
  Transforms.mergeNodes(editor, { at: { path: [0, 0, 1, 0], offset: 0 } });
  editor.undo();
  expect(editor.children).toEqual(start);
});

test('a history that does not fit brings back a sound body all the same, and is given up', () => {
  const editor = createBodyEditor(wensenBody(), counterIds());
  const foreign = hostile({ type: 'kop1', children: [{ text: 'Van elders' }] });
  editor.history.undos.push({
    operations: [{ type: 'remove_node', path: [0, 1], node: foreign }],
    selectionBefore: null,
  });
  editor.undo();
  expect(editor.children[0]).toEqual(
    tekst(
      'inleiding',
      alinea('a1', 'Op 28 oktober hebben wij u de overeenkomst gezonden.'),
      alinea('n1', 'Van elders'),
    ),
  );
  expect(editor.history).toEqual({ undos: [], redos: [] });
});

/** So many wensen are more operations than are followed one by one. */
const MANY = 300;

test('a long step is undone and redone as it was, ids and all, and the other steps still fit', () => {
  const editor = createBodyEditor(wensenBody(), counterIds());
  Transforms.insertText(editor, 'x', { at: { path: [0, 0, 0], offset: 0 } });
  const before = editor.children;
  asOneStep(editor, () => {
    for (let index = 0; index < MANY; index += 1) {
      Transforms.insertNodes(editor, punt(`p${index}x`, alinea(`q${index}x`, `Wens ${index}`)), { at: [1, 1] });
    }
  });
  const after = editor.children;
  expect(after[1]).toMatchObject({ children: { length: MANY + 2 } });
  editor.undo();
  expect(editor.children).toEqual(before);
  editor.redo();
  expect(editor.children).toEqual(after);
  editor.undo();
  editor.undo();
  expect(editor.children).toEqual(wensenBody());
});

test('a long history that does not fit brings back a sound body all the same, and is given up', () => {
  const editor = createBodyEditor(wensenBody(), counterIds());
  const foreign = hostile({ type: 'kop1', children: [{ text: 'Van elders' }] });
  editor.history.undos.push({
    operations: Array.from({ length: MANY }, () => ({ type: 'remove_node', path: [0, 1], node: foreign })),
    selectionBefore: null,
  });
  editor.undo();
  expect(bodyFaults(editor.children as Body)).toEqual([]);
  expect(editor.children[0]).toMatchObject({ children: { length: MANY + 1 } });
  expect(editor.history).toEqual({ undos: [], redos: [] });
});

test('typing a letter looks at its block only, not at the section', () => {
  const editor = createBodyEditor(wensenBody(), counterIds());
  const looks: string[] = [];
  const { normalizeNode } = editor;
  editor.normalizeNode = (entry, options) => {
    looks.push(entry[1].join('.'));
    normalizeNode(entry, options);
  };
  Transforms.select(editor, Editor.start(editor, [3, 1, 1]));
  Editor.insertText(editor, 'x');
  expect(looks).toEqual(['3.1.1.0', '3.1.1']);
});
