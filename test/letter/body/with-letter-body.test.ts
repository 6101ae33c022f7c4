import { type Descendant, Editor, Node, Transforms } from 'slate';
import { describe, expect, test } from 'vitest';
import type { Body } from '../../../letter/body/body.ts';
import { createBodyEditor } from '../../../letter/body/create-body-editor.ts';
import { alinea, cel, hostile, rij, tabel, tekst, tussenkop, veld, vet, wensenBody } from './build.ts';
import { counterIds } from './counter-ids.ts';

function editorOn(body: Body) {
  return createBodyEditor(body, counterIds());
}

describe('at the keyboard', () => {
  test.each([
    ['of a section', [2, 0, 0]],
    ['of the first punt', [1, 0, 0, 0]],
    ['of a reactie', [3, 1, 0, 0]],
  ])('Backspace at the start %s pulls nothing out of it', (_name, path) => {
    const editor = editorOn(wensenBody());
    Transforms.select(editor, { path, offset: 0 });
    editor.deleteBackward('character');
    expect(editor.children).toEqual(wensenBody());
    expect(editor.history.undos).toEqual([]);
  });

  test('Delete at the end of a section pulls nothing into it', () => {
    const editor = editorOn(wensenBody());
    Transforms.select(editor, Editor.end(editor, [0]));
    editor.deleteForward('character');
    expect(editor.children).toEqual(wensenBody());
  });

  test('a selection over two sections removes its text and leaves both', () => {
    const editor = editorOn(wensenBody());
    Transforms.select(editor, { anchor: { path: [0, 0, 0], offset: 2 }, focus: { path: [2, 0, 0], offset: 3 } });
    Editor.deleteFragment(editor);
    expect(editor.children.map((section) => Node.string(section))).toEqual([
      'Op',
      '',
      'deze brief geven wij u onze reactie.',
      '',
      'Wij vertrouwen erop u zo te hebben geïnformeerd.',
      '',
      'Ontwerp',
    ]);
    editor.undo();
    expect(editor.children).toEqual(wensenBody());
  });

  test('one Backspace removes a veld', () => {
    const editor = editorOn([tekst('slot', alinea('a1', 'Op ', veld('datum'), '.'))]);
    Transforms.select(editor, { path: [0, 0, 2], offset: 0 });
    editor.deleteBackward('character');
    expect(editor.children).toEqual([tekst('slot', alinea('a1', 'Op .'))]);
  });

  test('a tussenkop keeps its type when an empty alinea before it is removed', () => {
    const editor = editorOn([tekst('slot', alinea('a1'), tussenkop('h1', 'Kop'))]);
    Transforms.select(editor, { path: [0, 1, 0], offset: 0 });
    editor.deleteBackward('character');
    expect(editor.children).toEqual([tekst('slot', tussenkop('h1', 'Kop'))]);
  });

  test('typing with a mark', () => {
    const editor = editorOn([tekst('slot', alinea('a1', 'Een.'))]);
    Transforms.select(editor, { path: [0, 0, 0], offset: 4 });
    Editor.addMark(editor, 'vet', true);
    Editor.insertText(editor, ' Twee.');
    expect(editor.children).toEqual([tekst('slot', alinea('a1', 'Een.', vet(' Twee.')))]);
  });
});

describe('a whole document', () => {
  test('put in the place of another one from outside is watched as well', () => {
    const editor = editorOn(wensenBody());
    editor.children = [...wensenBody().slice(0, 6), hostile({ ...tekst('los', alinea('a1', 'Los.')), id: 'x' })];
    Editor.normalize(editor, { force: true });
    const [first, , , , slot, , last] = editor.children;
    expect(first).toEqual(wensenBody()[0]);
    expect(slot).toMatchObject({ children: [{ id: 'a7' }, { id: 'n2', children: [{ text: 'Los.' }] }] });
    expect(last).toMatchObject({ type: 'bijlagen', id: 'sbijlagen' });
  });

  test('a large change of one node does not make Slate give up', () => {
    const rows = Array.from({ length: 60 }, (_row, row) =>
      rij(`j${row}`, ...Array.from({ length: 5 }, (_cell, column) => cel(`c${row}x${column}`, `${row}.${column}`))),
    );
    const start: Descendant[] = [tekst('slot', tabel('t1', ...rows))];
    const editor = editorOn([tekst('slot', tabel('t1', ...rows))]);
    Transforms.setNodes(editor, { type: 'opsomming' }, { at: [0, 0] });
    expect(Node.get(editor, [0, 0])).toMatchObject({ type: 'opsomming', id: 't1' });
    expect(Node.ancestor(editor, [0, 0]).children.length).toBe(300);
    expect(Node.string(editor)).toBe(start.map((node) => Node.string(node)).join(''));
    editor.undo();
    expect(editor.children).toEqual(start);
  });
});
