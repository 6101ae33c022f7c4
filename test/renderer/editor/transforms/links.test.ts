import { Editor, Transforms } from 'slate';
import { expect, it } from 'vitest';
import type { Body } from '../../../../letter/body/body.ts';
import { linkAtCursor, removeLink, selectedText, setLink } from '../../../../renderer/editor/transforms/links.ts';
import { alinea, link, tekst, veld } from '../../../letter/body/build.ts';
import { editorAt, expectSoundAndUndone } from '../editor-at.ts';
import { outline } from '../outline.ts';

const href = 'https://nijmegen.nl/';

it('a link comes at the cursor with its text, and what is typed next stands behind it', () => {
  const before: Body = [tekst('slot', alinea('a1', 'zie '))];
  const editor = editorAt(before, [0, 0]);
  setLink(editor, href, 'de site');
  editor.insertText('.');
  expect(outline(editor.children)).toBe(`tekst(alinea(zie [de site](${href}).))`);
  expectSoundAndUndone(editor, before);
});

it('a link is made of what is selected; a veld in it stays a veld', () => {
  const before: Body = [tekst('slot', alinea('a1', 'zie het ', veld('stuk'), ' op de site'))];
  const editor = editorAt(before, [0, 0]);
  Transforms.select(editor, { anchor: { path: [0, 0, 0], offset: 4 }, focus: { path: [0, 0, 2], offset: 11 } });
  expect(selectedText(editor)).toBe('het  op de site');
  setLink(editor, href, '');
  expect(outline(editor.children)).toBe(`tekst(alinea(zie [het ](${href}){stuk}[ op de site](${href})))`);
  expectSoundAndUndone(editor, before);
});

it('a link gets another address, or goes and leaves its text', () => {
  const before: Body = [tekst('slot', alinea('a1', 'zie ', link(href, 'de site'), ''))];
  const editor = editorAt(before, [0, 0, 1], 3);
  expect(linkAtCursor(editor)).toBe(href);
  setLink(editor, 'mailto:a@b.nl', '');
  expect(linkAtCursor(editor)).toBe('mailto:a@b.nl');
  expect(removeLink(editor)).toBe(true);
  expect(outline(editor.children)).toBe('tekst(alinea(zie de site))');
  expect(Editor.string(editor, [])).toBe('zie de site');
  expect(removeLink(editor)).toBe(false);
});
