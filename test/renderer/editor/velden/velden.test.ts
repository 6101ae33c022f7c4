import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../../../letter/body/body.ts';
import type { LetterValues } from '../../../../letter/print/letter-values.ts';
import { typedValue, valueFault } from '../../../../renderer/editor/velden/editable-veld.ts';
import { insertVeld, insertVerwijzing } from '../../../../renderer/editor/velden/insert-live.ts';
import { goBehindVeld, goToEmptyVeld, veldAtCursor } from '../../../../renderer/editor/velden/veld-cursor.ts';
import { alinea, tekst, veld, vet } from '../../../letter/body/build.ts';
import { editorAt, expectSoundAndUndone } from '../editor-at.ts';
import { outline } from '../outline.ts';

const body: Body = [
  tekst('inleiding', alinea('a1', 'Op ', veld('leeg'), ' en ', veld('vol'), '.')),
  tekst('slot', alinea('a2', '', veld('ook_leeg'), '')),
];
const values: LetterValues = {
  valueOf: (naam) => (naam === 'vol' ? { kind: 'value', text: 'x', heel: false } : { kind: 'missing', label: naam }),
  puntNumber: () => undefined,
};

describe('going to the empty velden', () => {
  it('goes on and back, over those that are filled, and says when there are no more', () => {
    const editor = editorAt(body, [0, 0, 0], 0);
    const names = [];
    while (goToEmptyVeld(editor, values, 1)) names.push(veldAtCursor(editor)?.[0].naam);
    expect(names).toEqual(['leeg', 'ook_leeg']);
    expect(goToEmptyVeld(editor, values, -1)).toBe(true);
    expect(veldAtCursor(editor)?.[0].naam).toBe('leeg');
    expect(goToEmptyVeld(editor, values, -1)).toBe(false);
    goBehindVeld(editor);
    expect(editor.selection?.anchor).toEqual({ path: [0, 0, 2], offset: 0 });
    expect(editor.children).toEqual(body);
  });
});

describe('inserting', () => {
  it('a veld puts the cursor behind it, in the marks that hold there', () => {
    const before: Body = [tekst('slot', alinea('a1', vet('dik')))];
    const editor = editorAt(before, [0, 0]);
    insertVeld(editor, 'stuk');
    editor.insertText('!');
    expect(outline(editor.children)).toBe('tekst(alinea(*dik*{stuk}*!*))');
    const [node] = Editor.node(editor, [0, 0, 1]);
    expect(node).toMatchObject({ naam: 'stuk', children: [{ text: '', vet: true }] });
    expectSoundAndUndone(editor, before);
  });

  it('a verwijzing takes the place of what is selected', () => {
    const before: Body = [tekst('slot', alinea('a1', 'zie wens 1.'))];
    const editor = editorAt(before, [0, 0]);
    Transforms.select(editor, { anchor: { path: [0, 0, 0], offset: 9 }, focus: { path: [0, 0, 0], offset: 10 } });
    insertVerwijzing(editor, 'p1');
    expect(outline(editor.children)).toBe('tekst(alinea(zie wens {#p1}.))');
    expectSoundAndUndone(editor, before, 1);
  });
});

describe('what is typed in a veld', () => {
  const today = '2026-03-03';

  it('is read by its soort', () => {
    expect(typedValue('datum', 'gisteren', today)).toBe('2026-03-02');
    expect(typedValue('bedrag', '€ 1.250,50', today)).toBe(1250.5);
    expect(typedValue('getal', '12,5', today)).toBe(12.5);
    expect(typedValue('janee', 'nee', today)).toBe(false);
    expect(typedValue('tekst', '  het stuk ', today)).toBe('het stuk');
    expect(typedValue('tekst', '  ', today)).toBeUndefined();
  });

  it('is kept when it cannot be read, with what is wrong', () => {
    expect(typedValue('datum', 'ooit', today)).toBe('ooit');
    expect(valueFault('datum', 'ooit', today)).toBeTypeOf('string');
    expect(valueFault('getal', 'veel', today)).toBeTypeOf('string');
    expect(valueFault('bedrag', 12, today)).toBeUndefined();
    expect(valueFault('datum', undefined, today)).toBeUndefined();
  });
});
