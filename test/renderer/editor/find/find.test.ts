import { describe, expect, it } from 'vitest';
import type { Body } from '../../../../letter/body/body.ts';
import { findMatches } from '../../../../renderer/editor/find/find-matches.ts';
import { replaceMatches } from '../../../../renderer/editor/find/replace-matches.ts';
import { alinea, cel, link, rij, tabel, tekst, veld, vet } from '../../../letter/body/build.ts';
import { editorAt, expectSoundAndUndone } from '../editor-at.ts';
import { outline } from '../outline.ts';

const body: Body = [
  tekst(
    'slot',
    alinea('a1', 'De wens en de ', vet('wen'), 'sen. Wens‘'),
    alinea('a2', 'wens', veld('stuk'), ' en ', link('https://x.nl/', 'wensen'), ''),
    tabel('t1', rij('j1', cel('c1', 'één wens (a+b)'))),
  ),
];
const any = { matchCase: false, wholeWord: false };

describe('findMatches', () => {
  it('finds in reading order, across marks, in links and cells', () => {
    const editor = editorAt(body, [0, 0]);
    const found = findMatches(editor, 'wens', any);
    expect(found.map(({ anchor }) => anchor.path.join('.'))).toEqual([
      '0.0.0',
      '0.0.1',
      '0.0.2',
      '0.1.0',
      '0.1.3.0',
      '0.2.0.0.0',
    ]);
    expect(found[1]?.focus).toEqual({ path: [0, 0, 2], offset: 1 });
  });

  it('keeps to capitals and whole words when asked', () => {
    const editor = editorAt(body, [0, 0]);
    expect(findMatches(editor, 'Wens', { matchCase: true, wholeWord: false })).toHaveLength(1);
    expect(findMatches(editor, 'wens', { matchCase: false, wholeWord: true })).toHaveLength(4);
  });

  it('reads signs as they are, and finds a curly quote by a plain one', () => {
    const editor = editorAt(body, [0, 0]);
    expect(findMatches(editor, '(a+b)', any)).toHaveLength(1);
    expect(findMatches(editor, "wens'", any)).toHaveLength(1);
    expect(findMatches(editor, 'één', any)).toHaveLength(1);
    expect(findMatches(editor, '', any)).toEqual([]);
  });
});

describe('replaceMatches', () => {
  it('replaces all in one step, in the marks of the first letter', () => {
    const editor = editorAt(body, [0, 0]);
    replaceMatches(editor, findMatches(editor, 'wens', any), 'vraag');
    expect(outline(editor.children)).toBe(
      'tekst(alinea(De vraag en de *vraag*en. vraag‘) alinea(vraag{stuk} en [vraagen](https://x.nl/)) tabel(rij(cel(één vraag (a+b)))))',
    );
    expectSoundAndUndone(editor, body, 1);
  });

  it('takes the words away when nothing comes in their place', () => {
    const editor = editorAt(body, [0, 0]);
    replaceMatches(editor, findMatches(editor, 'wens', { matchCase: true, wholeWord: true }), '');
    expect(outline(editor.children)).toContain('tekst(alinea(De  en de *wen*sen. Wens‘) alinea({stuk} en ');
    expectSoundAndUndone(editor, body, 1);
  });
});
