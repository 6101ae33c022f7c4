import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../../../letter/body/body.ts';
import { indentItem } from '../../../../renderer/editor/transforms/indent-item.ts';
import { outdentItem } from '../../../../renderer/editor/transforms/outdent-item.ts';
import { toggleLijst } from '../../../../renderer/editor/transforms/toggle-lijst.ts';
import { toggleTussenkop } from '../../../../renderer/editor/transforms/toggle-tussenkop.ts';
import { alinea, item, nummering, opsomming, punt, punten, tekst, tussenkop } from '../../../letter/body/build.ts';
import { editorAt, expectSoundAndUndone } from '../editor-at.ts';
import { outline } from '../outline.ts';

const list: Body = [
  tekst(
    'slot',
    opsomming('l1', item('i1', 'Een'), item('i2', 'Twee', nummering('l2', item('i3', 'Onder'))), item('i4', 'Drie')),
  ),
];

describe('the level of an item', () => {
  it('goes down under the item before it, and its own list with it', () => {
    const editor = editorAt(list, [0, 0, 1]);
    expect(indentItem(editor, [0, 0, 1])).toBe(true);
    expect(outline(editor.children)).toBe(
      'tekst(opsomming(item(alinea(Een) opsomming(item(alinea(Twee)) item(alinea(Onder)))) item(alinea(Drie))))',
    );
    expectSoundAndUndone(editor, list);
  });

  it('joins the list that the item before it has', () => {
    const editor = editorAt(list, [0, 0, 2]);
    expect(indentItem(editor, [0, 0, 2])).toBe(true);
    expect(outline(editor.children)).toContain('nummering(item(alinea(Onder)) item(alinea(Drie)))');
    expectSoundAndUndone(editor, list);
  });

  it('does not go down for the first item, nor under the second level', () => {
    const editor = editorAt(list, [0, 0, 0]);
    expect(indentItem(editor, [0, 0, 0])).toBe(false);
    expect(indentItem(editor, [0, 0, 1, 1, 0])).toBe(false);
    expect(editor.children).toEqual(list);
  });

  it('goes up with what stood below it', () => {
    const body: Body = [
      tekst(
        'slot',
        opsomming('l1', item('i1', 'Een', opsomming('l2', item('i2', 'A'), item('i3', 'B'), item('i4', 'C')))),
      ),
    ];
    const editor = editorAt(body, [0, 0, 0, 1, 1]);
    outdentItem(editor, [0, 0, 0, 1, 1]);
    expect(outline(editor.children)).toBe(
      'tekst(opsomming(item(alinea(Een) opsomming(item(alinea(A)))) item(alinea(B) opsomming(item(alinea(C))))))',
    );
    expectSoundAndUndone(editor, body);
  });
});

describe('a list made and unmade', () => {
  const body: Body = [tekst('slot', alinea('a1', 'Een'), tussenkop('a2', 'Twee'), alinea('a3', 'Drie'))];

  it('takes the selected blocks as its items, in one step of undo', () => {
    const editor = editorAt(body, [0, 0]);
    Transforms.select(editor, Editor.range(editor, [0]));
    expect(toggleLijst(editor, 'nummering')).toBe(true);
    expect(outline(editor.children)).toBe('tekst(nummering(item(alinea(Een)) item(alinea(Twee)) item(alinea(Drie))))');
    expectSoundAndUndone(editor, body, 1);
  });

  it('gives the alineas back', () => {
    const editor = editorAt(list, [0, 0]);
    Transforms.select(editor, Editor.range(editor, [0]));
    expect(toggleLijst(editor, 'nummering')).toBe(true);
    expect(toggleLijst(editor, 'nummering')).toBe(true);
    expect(outline(editor.children)).toBe('tekst(alinea(Een) alinea(Twee) alinea(Onder) alinea(Drie))');
    expectSoundAndUndone(editor, list, 2);
  });

  it('changes its kind as a whole', () => {
    const editor = editorAt(list, [0, 0, 0]);
    toggleLijst(editor, 'nummering');
    expect(outline(editor.children)).toMatch(/^tekst\(nummering\(item\(alinea\(Een\)\)/);
  });

  it('runs on from the list above it', () => {
    const before: Body = [tekst('slot', opsomming('l1', item('i1', 'Een')), alinea('a1', 'Twee'))];
    const editor = editorAt(before, [0, 1]);
    toggleLijst(editor, 'opsomming');
    expect(outline(editor.children)).toBe('tekst(opsomming(item(alinea(Een)) item(alinea(Twee))))');
    expectSoundAndUndone(editor, before);
  });
});

describe('a tussenkop', () => {
  it('is made of an alinea and becomes one again', () => {
    const editor = editorAt([tekst('slot', alinea('a1', 'Een'))], [0, 0]);
    expect(toggleTussenkop(editor)).toBe(true);
    expect(outline(editor.children)).toBe('tekst(tussenkop(Een))');
    expect(toggleTussenkop(editor)).toBe(true);
    expect(outline(editor.children)).toBe('tekst(alinea(Een))');
  });

  it('does not stand in a wens', () => {
    const editor = editorAt([punten('wensen', punt('p1', alinea('a1', 'Een')))], [0, 0]);
    expect(toggleTussenkop(editor)).toBe(false);
  });
});
