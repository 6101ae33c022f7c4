import { describe, expect, it } from 'vitest';
import type { Body } from '../../../../letter/body/body.ts';
import { withBreaks } from '../../../../renderer/editor/editing/with-breaks.ts';
import {
  alinea,
  cel,
  item,
  kop,
  nummering,
  opsomming,
  punt,
  punten,
  reactie,
  reacties,
  rij,
  tabel,
  tekst,
  tussenkop,
  wensenBody,
} from '../../../letter/body/build.ts';
import { editorAt, expectSoundAndUndone } from '../editor-at.ts';
import { outline } from '../outline.ts';

function enterAt(body: Body, path: number[], offset: number | 'end' = 'end') {
  const editor = editorAt(body, path, offset);
  withBreaks(editor);
  editor.insertBreak();
  return editor;
}

describe('Enter in a wens', () => {
  it('makes the next wens with the text behind the cursor, and an empty reactie', () => {
    const body = wensenBody();
    const editor = enterAt(body, [1, 0], 10);
    expect(outline([editor.children[1]])).toBe(
      'punten(punt(alinea(De eerste )) punt(alinea(wens.)) punt(alinea(De tweede wens.)))',
    );
    expect(outline([editor.children[3]])).toContain(
      'Antwoord op de eerste wens.)) reactie(reactiekop() alinea()) reactie(',
    );
    expect(editor.selection?.anchor).toEqual({ path: [1, 1, 0, 0], offset: 0 });
    expectSoundAndUndone(editor, body);
  });

  it('at the beginning puts an empty wens before it, so that the wens keeps its reactie', () => {
    const body = wensenBody();
    const editor = enterAt(body, [1, 1], 0);
    expect(outline([editor.children[1]])).toBe(
      'punten(punt(alinea(De eerste wens.)) punt(alinea()) punt(alinea(De tweede wens.)))',
    );
    expect((editor.children[1] as { children: { id: string }[] }).children[2]?.id).toBe('p2');
    expect(editor.selection?.anchor.path).toEqual([1, 2, 0, 0]);
    expectSoundAndUndone(editor, body);
  });

  it('leaves the list from an empty wens, which goes', () => {
    const editor = enterAt(wensenBody(), [1, 1]);
    editor.insertBreak();
    expect(outline([editor.children[1]])).toBe('punten(punt(alinea(De eerste wens.)) punt(alinea(De tweede wens.)))');
    expect(editor.selection?.anchor).toEqual({ path: [2, 0, 0], offset: 0 });
    expectSoundAndUndone(editor, wensenBody());
  });

  it('leaves the list from an empty wens with an answer, which stays: the answer is work', () => {
    const body = wensenBody();
    body[1].children[1] = punt('p2', alinea('a3'));
    const editor = enterAt(body, [1, 1]);
    expect(editor.selection?.anchor).toEqual({ path: [2, 0, 0], offset: 0 });
    expect(editor.children).toEqual(body);
  });

  it('leaves the list from the only wens, which stays', () => {
    const body: Body = [punten('wensen', punt('p1', alinea('a1'))), tekst('slot', alinea('a2', 'Slot.'))];
    const editor = enterAt(body, [0, 0]);
    expect(outline(editor.children)).toBe('punten(punt(alinea())) tekst(alinea(Slot.))');
    expect(editor.selection?.anchor.path).toEqual([1, 0, 0]);
  });

  it('in an empty alinea at the end begins the next wens with it', () => {
    const body: Body = [punten('wensen', punt('p1', alinea('a1', 'Een.'), alinea('a2'))), tekst('slot', alinea('a3'))];
    const editor = enterAt(body, [0, 0, 1]);
    expect(outline(editor.children)).toBe('punten(punt(alinea(Een.)) punt(alinea())) tekst(alinea())');
    expectSoundAndUndone(editor, body);
  });

  it('with Shift begins an alinea of the same wens', () => {
    const editor = editorAt(wensenBody(), [1, 0], 10);
    withBreaks(editor);
    editor.insertSoftBreak();
    expect(outline([editor.children[1]])).toContain('punt(alinea(De eerste ) alinea(wens.))');
  });
});

describe('Enter in a list', () => {
  const body: Body = [
    tekst('slot', opsomming('l1', item('i1', 'Een', nummering('l2', item('i2', 'Onder'))), item('i3', 'Drie'))),
  ];

  it('makes the next item', () => {
    const editor = enterAt(body, [0, 0, 1], 2);
    expect(outline(editor.children)).toContain('item(alinea(Dr)) item(alinea(ie))');
    expectSoundAndUndone(editor, body);
  });

  it('goes out of the list from an empty item, a level at a time', () => {
    const editor = enterAt(body, [0, 0, 0, 1, 0]);
    editor.insertBreak();
    expect(outline(editor.children)).toBe(
      'tekst(opsomming(item(alinea(Een) nummering(item(alinea(Onder)))) item(alinea()) item(alinea(Drie))))',
    );
    editor.insertBreak();
    expect(outline(editor.children)).toBe(
      'tekst(opsomming(item(alinea(Een) nummering(item(alinea(Onder))))) alinea() opsomming(item(alinea(Drie))))',
    );
    expectSoundAndUndone(editor, body);
  });
});

describe('Enter in koppen', () => {
  it('at the end of a tussenkop begins an alinea', () => {
    const body: Body = [tekst('slot', tussenkop('t1', 'Kop'))];
    const editor = enterAt(body, [0, 0]);
    expect(outline(editor.children)).toBe('tekst(tussenkop(Kop) alinea())');
    expectSoundAndUndone(editor, body);
  });

  it('at the end of the title of a reactie goes to its empty text', () => {
    const body: Body = [
      punten('wensen', punt('p1', alinea('a1', 'Een.'))),
      reacties('reacties', 'wensen', reactie('r1', 'p1', kop('k1', 'Titel'), alinea('a2'))),
    ];
    const editor = enterAt(body, [1, 0, 0]);
    expect(editor.children).toEqual(body);
    expect(editor.selection?.anchor.path).toEqual([1, 0, 1, 0]);
  });
});

describe('Enter in a table', () => {
  const body: Body = [
    tekst('slot', tabel('t1', rij('j1', cel('c1', 'A'), cel('c2', 'B')), rij('j2', cel('c3', 'C'), cel('c4', 'D')))),
  ];

  it('goes down', () => {
    const editor = enterAt(body, [0, 0, 0, 1]);
    expect(editor.children).toEqual(body);
    expect(editor.selection?.focus.path).toEqual([0, 0, 1, 1, 0]);
  });

  it('goes from the last row to the text under the table, made if need be', () => {
    const editor = enterAt(body, [0, 0, 1, 0]);
    expect(outline(editor.children)).toMatch(/alinea\(\)\)$/);
    expect(editor.selection?.focus.path).toEqual([0, 1, 0]);
    expectSoundAndUndone(editor, body);
  });
});
