import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../../../letter/body/body.ts';
import { withDeleting } from '../../../../renderer/editor/editing/with-deleting.ts';
import { kolomToevoegen, kolomVerwijderen } from '../../../../renderer/editor/transforms/table-columns.ts';
import { goToNextCell } from '../../../../renderer/editor/transforms/table-cursor.ts';
import {
  rijToevoegen,
  rijVerwijderen,
  tabelInvoegen,
  tabelVerwijderen,
} from '../../../../renderer/editor/transforms/table-rows.ts';
import { alinea, cel, rij, tabel, tekst } from '../../../letter/body/build.ts';
import { editorAt, expectSoundAndUndone } from '../editor-at.ts';
import { outline } from '../outline.ts';

const body: Body = [
  tekst(
    'slot',
    alinea('a1', 'Voor'),
    tabel('t1', rij('j1', cel('c1', 'A1'), cel('c2', 'B1')), rij('j2', cel('c3', 'A2'), cel('c4', 'B2'))),
    alinea('a2', 'Na'),
  ),
];

function tableOf(editor: { children: unknown[] }): string {
  return /tabel\(.*\)\)/.exec(outline(editor.children))?.[0] ?? '';
}

describe('rows and columns', () => {
  it('come before and after the cell with the cursor', () => {
    const editor = editorAt(body, [0, 1, 0, 0]);
    rijToevoegen(editor, 'onder');
    kolomToevoegen(editor, 'links');
    expect(outline(editor.children)).toContain(
      'tabel(rij(cel() cel(A1) cel(B1)) rij(cel() cel() cel()) rij(cel() cel(A2) cel(B2)))',
    );
    expect(editor.selection?.focus.path).toEqual([0, 1, 1, 0, 0]);
    expectSoundAndUndone(editor, body, 2);
  });

  it('go, and the cursor stays in the table', () => {
    const editor = editorAt(body, [0, 1, 1, 1]);
    rijVerwijderen(editor);
    kolomVerwijderen(editor);
    expect(outline(editor.children)).toContain('tabel(rij(cel(A1)))');
    expect(editor.selection?.focus.path).toEqual([0, 1, 0, 0, 0]);
    kolomVerwijderen(editor);
    expect(outline(editor.children)).toBe('tekst(alinea(Voor) alinea() alinea(Na))');
    expectSoundAndUndone(editor, body, 3);
  });

  it('come at the end with Tab', () => {
    const editor = editorAt(body, [0, 1, 1, 1]);
    goToNextCell(editor, 1);
    expect(outline(editor.children)).toContain('rij(cel(A2) cel(B2)) rij(cel() cel()))');
    expect(editor.selection?.focus.path).toEqual([0, 1, 2, 0, 0]);
    goToNextCell(editor, -1);
    expect(editor.selection?.focus.path).toEqual([0, 1, 1, 1, 0]);
    expectSoundAndUndone(editor, body, 1);
  });

  it('are not found outside a table', () => {
    const editor = editorAt(body, [0, 0]);
    expect([
      rijToevoegen(editor, 'boven'),
      kolomVerwijderen(editor),
      tabelVerwijderen(editor),
      goToNextCell(editor, 1),
    ]).toEqual([false, false, false, false]);
  });
});

describe('a new table', () => {
  it('comes in the place of an empty alinea, with the cursor in its first cell', () => {
    const before: Body = [tekst('slot', alinea('a1', 'Voor'), alinea('a2'))];
    const editor = editorAt(before, [0, 1]);
    expect(tabelInvoegen(editor, 2, 3)).toBe(true);
    expect(outline(editor.children)).toBe(
      'tekst(alinea(Voor) tabel(rij(cel() cel() cel()) rij(cel() cel() cel())) alinea())',
    );
    expect(editor.selection?.focus.path).toEqual([0, 1, 0, 0, 0]);
    expectSoundAndUndone(editor, before, 1);
  });
});

describe('deleting over the borders of cells', () => {
  const select = (from: number[], fromOffset: number, to: number[], toOffset: number) => {
    const editor = editorAt(body, [0]);
    withDeleting(editor);
    Transforms.select(editor, { anchor: { path: from, offset: fromOffset }, focus: { path: to, offset: toOffset } });
    return editor;
  };

  it('empties the cells and keeps them', () => {
    const editor = select([0, 1, 0, 0, 0], 1, [0, 1, 1, 0, 0], 1);
    editor.deleteFragment();
    expect(tableOf(editor)).toContain('tabel(rij(cel(A) cel()) rij(cel(2) cel(B2)))');
    expect(editor.selection?.focus).toEqual({ path: [0, 1, 0, 0, 0], offset: 1 });
    expectSoundAndUndone(editor, body, 1);
  });

  it('does so for a selection from the text above', () => {
    const editor = select([0, 0, 0], 2, [0, 1, 0, 1, 0], 1);
    editor.deleteFragment();
    expect(outline(editor.children)).toBe('tekst(alinea(Vo) tabel(rij(cel() cel(1)) rij(cel(A2) cel(B2))) alinea(Na))');
    expectSoundAndUndone(editor, body, 1);
  });

  it('does so for a selection into the text below, typed over', () => {
    const editor = select([0, 1, 1, 1, 0], 1, [0, 2, 0], 1);
    editor.insertText('x');
    expect(outline(editor.children)).toBe(
      'tekst(alinea(Voor) tabel(rij(cel(A1) cel(B1)) rij(cel(A2) cel(Bx))) alinea(a))',
    );
    expectSoundAndUndone(editor, body);
  });

  it('removes a table that is selected with the text around it', () => {
    const editor = select([0, 0, 0], 2, [0, 2, 0], 1);
    editor.deleteFragment();
    expect(outline(editor.children)).toBe('tekst(alinea(Voa))');
    expectSoundAndUndone(editor, body);
  });

  it('with everything selected in the table leaves an empty table', () => {
    const editor = select([0, 1, 0, 0, 0], 0, [0, 1, 1, 1, 0], 2);
    Transforms.select(editor, Editor.range(editor, [0, 1]));
    editor.deleteFragment();
    expect(outline(editor.children)).toContain('tabel(rij(cel() cel()) rij(cel() cel()))');
  });
});
