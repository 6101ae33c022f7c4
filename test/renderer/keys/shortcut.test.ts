import { describe, expect, test } from 'vitest';
import { isShortcut, shortcutText } from '../../../renderer/keys/shortcut.ts';

function press(key: string, ...held: ('ctrl' | 'meta' | 'shift' | 'alt')[]) {
  return {
    key,
    code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    shiftKey: held.includes('shift'),
    altKey: held.includes('alt'),
  };
}

describe('isShortcut', () => {
  test.each([
    ['Mod+N', press('n', 'ctrl'), true],
    ['Mod+N', press('N', 'ctrl'), true],
    ['Mod+N', press('n', 'ctrl', 'shift'), false],
    ['Mod+N', press('n'), false],
    ['Mod+N', press('n', 'meta'), false],
    ['Mod+N', press('n', 'ctrl', 'alt'), false],
    ['Mod+Shift+S', press('S', 'ctrl', 'shift'), true],
    ['Mod+Shift+S', press('s', 'ctrl'), false],
    ['F1', press('F1'), true],
    ['Mod+,', press(',', 'ctrl'), true],
    ['Mod++', press('+', 'ctrl', 'shift'), true],
    ['Alt+ArrowUp', press('ArrowUp', 'alt'), true],
  ])('%s and the press %j', (shortcut, event, expected) => {
    expect(isShortcut(event, shortcut, false)).toBe(expected);
  });

  test('a slash that needs Shift on this keyboard is the slash', () => {
    expect(isShortcut(press('/', 'ctrl', 'shift'), 'Mod+/', false)).toBe(true);
  });

  test('on macOS it is Command, and Control does not do', () => {
    expect(isShortcut(press('n', 'meta'), 'Mod+N', true)).toBe(true);
    expect(isShortcut(press('n', 'ctrl'), 'Mod+N', true)).toBe(false);
    expect(isShortcut(press('n', 'ctrl', 'meta'), 'Mod+N', true)).toBe(false);
  });

  test('on macOS, where Option types another sign, a letter is known by its place', () => {
    const typed = { ...press('ƒ', 'meta', 'alt'), code: 'KeyF' };
    expect(isShortcut(typed, 'Mod+Alt+F', true)).toBe(true);
    expect(isShortcut(typed, 'Mod+F', true)).toBe(false);
    expect(isShortcut({ ...typed, ctrlKey: true, metaKey: false }, 'Mod+Alt+F', false)).toBe(false);
  });
});

describe('shortcutText', () => {
  test.each([
    ['Mod+Shift+S', 'Ctrl+Shift+S', '⇧⌘S'],
    ['Mod+N', 'Ctrl+N', '⌘N'],
    ['Mod++', 'Ctrl++', '⌘+'],
    ['Alt+ArrowDown', 'Alt+↓', '⌥↓'],
    ['Mod+Alt+F', 'Ctrl+Alt+F', '⌥⌘F'],
    ['Mod+Shift+Space', 'Ctrl+Shift+Spatie', '⇧⌘Spatie'],
    ['F1', 'F1', 'F1'],
  ])('%s', (shortcut, elsewhere, mac) => {
    expect(shortcutText(shortcut, false)).toBe(elsewhere);
    expect(shortcutText(shortcut, true)).toBe(mac);
  });
});
