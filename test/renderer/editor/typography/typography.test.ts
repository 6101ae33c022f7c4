import { describe, expect, it } from 'vitest';
import { typographicHelp } from '../../../../renderer/editor/typography/typographic-help.ts';
import { withTypography } from '../../../../renderer/editor/typography/with-typography.ts';
import { alinea, tekst, veld, vet } from '../../../letter/body/build.ts';
import { editorAt } from '../editor-at.ts';
import { outline } from '../outline.ts';

/** What comes on the page when the keys of a text are pressed one by one. */
function typed(keys: string): string {
  let text = '';
  for (const key of keys) {
    const help = typographicHelp(text, key);
    text += key;
    if (help !== undefined) text = text.slice(0, -help.remove) + help.insert;
  }
  return text;
}

describe('typographicHelp', () => {
  it.each([
    ['Hij zei "nee".', 'Hij zei “nee”.'],
    ["het 'loket' (\"vast 'loket'\")", 'het ‘loket’ (“vast ‘loket’”)'],
    ["collega's en foto's", 'collega’s en foto’s'],
    ["'s-Hertogenbosch", '’s-Hertogenbosch'],
    ["in 't kort, 's avonds", 'in ’t kort, ’s avonds'],
    ["begroting '26", 'begroting ’26'],
    ["'sober' beleid", '‘sober’ beleid'],
    ['de brief - die - komt', 'de brief – die – komt'],
    ['ontwerp-besluit -5', 'ontwerp-besluit -5'],
    ['enzovoort...', 'enzovoort…'],
    ['enzovoort....', 'enzovoort….'],
    ['- een', '- een'],
  ])('%s becomes %s', (keys, text) => {
    expect(typed(keys)).toBe(text);
  });
});

describe('withTypography', () => {
  const body = [tekst('slot', alinea('a1', 'Dit heet '))];

  function typing(keys: string, isOn = true) {
    const editor = editorAt(body, [0, 0]);
    withTypography(editor, () => isOn);
    for (const key of keys) {
      editor.insertText(key);
      editor.onChange();
    }
    return editor;
  }

  it.each(['"', "'", '...', '- '])('of what is typed as the only bold text: %s', (keys) => {
    const editor = editorAt([tekst('slot', alinea('a1', 'Dit -'), alinea('a2', 'En dit'))], [0, 0]);
    withTypography(editor, () => true);
    editor.addMark('vet', true);
    for (const key of keys) {
      editor.insertText(key);
      editor.onChange();
    }
    editor.insertText('z');
    expect(outline(editor.children)).toMatch(/^tekst\(alinea\(Dit -.*z\*\) alinea/);
    while (editor.history.undos.length > 0) editor.undo();
    expect(outline(editor.children)).toBe('tekst(alinea(Dit -) alinea(En dit))');
  });

  it('helps as a step of its own, which undo takes back alone', async () => {
    const editor = typing('"');
    await Promise.resolve();
    editor.insertText('z');
    await Promise.resolve();
    editor.insertText('o');
    expect(outline(editor.children)).toBe('tekst(alinea(Dit heet “zo))');
    editor.undo();
    expect(outline(editor.children)).toBe('tekst(alinea(Dit heet “))');
    editor.undo();
    expect(outline(editor.children)).toBe('tekst(alinea(Dit heet "))');
    editor.undo();
    expect(editor.children).toEqual(body);
  });

  it('gives back what was typed with Backspace, once', () => {
    const editor = typing('en...');
    expect(outline(editor.children)).toBe('tekst(alinea(Dit heet en…))');
    editor.deleteBackward('character');
    expect(outline(editor.children)).toBe('tekst(alinea(Dit heet en...))');
    editor.deleteBackward('character');
    expect(outline(editor.children)).toBe('tekst(alinea(Dit heet en..))');
  });

  it('does nothing when it is off, nor to more than one character at a time', () => {
    expect(outline(typing('"', false).children)).toBe('tekst(alinea(Dit heet "))');
    const editor = typing('');
    editor.insertText('"quoted"');
    expect(outline(editor.children)).toBe('tekst(alinea(Dit heet "quoted"))');
  });

  it('keeps the marks of the text', () => {
    const editor = editorAt([tekst('slot', alinea('a1', vet('dik ')))], [0, 0]);
    withTypography(editor, () => true);
    editor.insertText('"');
    expect(outline(editor.children)).toBe('tekst(alinea(*dik “*))');
  });

  it('closes a quote behind a veld', () => {
    const editor = editorAt([tekst('slot', alinea('a1', 'het “', veld('stuk'), ''))], [0, 0]);
    withTypography(editor, () => true);
    editor.insertText('"');
    expect(outline(editor.children)).toBe('tekst(alinea(het “{stuk}”))');
  });
});
