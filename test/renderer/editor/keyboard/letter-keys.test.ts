import { describe, expect, test } from 'vitest';
import { editorShortcuts } from '../../../../renderer/editor/keyboard/editor-shortcuts.ts';
import { letterKeys } from '../../../../renderer/editor/keyboard/letter-keys.ts';

describe.each([
  ['Windows and Linux', false],
  ['macOS', true],
])('on %s', (_name, isMac) => {
  test('every shortcut of the editor does something of its own', () => {
    const keys = Object.values(editorShortcuts(isMac)).map((shortcut) => shortcut.replace('Mod', 'Ctrl'));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !letterKeys(isMac).has(key))).toEqual([]);
  });

  test('undo and redo are left to the window: they go over the form as well', () => {
    expect(['Ctrl+Z', 'Ctrl+Y', 'Ctrl+Shift+Z'].filter((key) => letterKeys(isMac).has(key))).toEqual([]);
  });
});

test('macOS has no key Insert', () => {
  expect(Object.values(editorShortcuts(true)).filter((shortcut) => /Insert|Delete/.test(shortcut))).toEqual([]);
});
