import { describe, expect, it } from 'vitest';
import type { Body } from '../../../../letter/body/body.ts';
import { withDeleting } from '../../../../renderer/editor/editing/with-deleting.ts';
import { movePunt } from '../../../../renderer/editor/transforms/move-punt.ts';
import {
  alinea,
  cel,
  item,
  kop,
  opsomming,
  punt,
  punten,
  reactie,
  reacties,
  rij,
  tabel,
  tekst,
  wensenBody,
} from '../../../letter/body/build.ts';
import { editorAt, expectSoundAndUndone } from '../editor-at.ts';
import { outline } from '../outline.ts';

function at(body: Body, path: number[], offset: number | 'end') {
  const editor = editorAt(body, path, offset);
  withDeleting(editor);
  return editor;
}

describe('Backspace at the start', () => {
  it('of a wens joins it to the one before, and both answers stay', () => {
    const body = wensenBody();
    const editor = at(body, [1, 1], 0);
    editor.deleteBackward('character');
    expect(outline([editor.children[1]])).toBe('punten(punt(alinea(De eerste wens.De tweede wens.)))');
    expect(outline([editor.children[3]])).toContain('Antwoord op de tweede wens.');
    expectSoundAndUndone(editor, body);
  });

  it('of an item takes it out of the list', () => {
    const body: Body = [tekst('slot', opsomming('l1', item('i1', 'Een'), item('i2', 'Twee')))];
    const editor = at(body, [0, 0, 1], 0);
    editor.deleteBackward('character');
    expect(outline(editor.children)).toBe('tekst(opsomming(item(alinea(Een))) alinea(Twee))');
    expectSoundAndUndone(editor, body);
  });

  it('of the text of a reactie goes to its title and changes nothing', () => {
    const body = wensenBody();
    const editor = at(body, [3, 0, 1], 0);
    editor.deleteBackward('character');
    expect(editor.children).toEqual(body);
    expect(editor.selection?.anchor).toEqual({ path: [3, 0, 0, 0], offset: 23 });
  });

  it('of an empty alinea under a table takes it away', () => {
    const body: Body = [tekst('slot', tabel('t1', rij('j1', cel('c1', 'A'))), alinea('a1'), alinea('a2', 'Na'))];
    const editor = at(body, [0, 1], 0);
    editor.deleteBackward('character');
    expect(outline(editor.children)).toBe('tekst(tabel(rij(cel(A))) alinea(Na))');
    expect(editor.selection?.anchor).toEqual({ path: [0, 0, 0, 0, 0], offset: 1 });
    expectSoundAndUndone(editor, body);
  });
});

describe('Delete at the end', () => {
  it('of a title keeps the text of the reactie out of it', () => {
    const body = wensenBody();
    const editor = at(body, [3, 0, 0], 'end');
    editor.deleteForward('character');
    expect(editor.children).toEqual(body);
  });

  it('of the alinea above a table leaves the table whole', () => {
    const body: Body = [tekst('slot', alinea('a1', 'Voor'), tabel('t1', rij('j1', cel('c1', 'A'))))];
    const editor = at(body, [0, 0], 'end');
    editor.deleteForward('character');
    expect(editor.children).toEqual(body);
  });
});

describe('moving a wens', () => {
  it('works from inside its reactie, and takes the cursor along', () => {
    const body = wensenBody();
    const editor = at(body, [3, 1, 1], 'end');
    expect(movePunt(editor, -1)).toBe(true);
    expect(outline([editor.children[1]])).toBe('punten(punt(alinea(De tweede wens.)) punt(alinea(De eerste wens.)))');
    expect(editor.selection?.anchor.path).toEqual([3, 0, 1, 0]);
    expect(movePunt(editor, -1)).toBe(true);
    expectSoundAndUndone(editor, body, 1);
  });

  it('is not done elsewhere', () => {
    const body: Body = [
      punten('wensen', punt('p1', alinea('a1', 'Een.'))),
      reacties('reacties', 'wensen', reactie('r1', 'p1', kop('k1'), alinea('a2'))),
      tekst('slot', alinea('a3')),
    ];
    expect(movePunt(at(body, [2, 0], 0), 1)).toBe(false);
  });
});
