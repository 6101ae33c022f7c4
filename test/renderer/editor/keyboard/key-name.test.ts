import { expect, it } from 'vitest';
import { type KeyPress, keyName } from '../../../../renderer/editor/keyboard/key-name.ts';

function press(key: string, code: string, held: string[] = []): KeyPress {
  const has = (name: string) => held.includes(name);
  return {
    key,
    code,
    ctrlKey: has('Control'),
    metaKey: has('Meta'),
    altKey: has('Alt'),
    shiftKey: has('Shift'),
    getModifierState: has,
  };
}

it.each([
  [press('b', 'KeyB', ['Control']), 'Ctrl+B'],
  [press('b', 'KeyB', ['Meta']), 'Ctrl+B'],
  [press('*', 'Digit8', ['Control', 'Shift']), 'Ctrl+Shift+8'],
  [press('1', 'Numpad1', ['Control', 'Alt']), 'Ctrl+Alt+1'],
  [press(' ', 'Space', ['Control', 'Shift']), 'Ctrl+Shift+Space'],
  [press('ArrowUp', 'ArrowUp', ['Alt']), 'Alt+ArrowUp'],
  [press('Tab', 'Tab', ['Shift']), 'Shift+Tab'],
])('%o is called %s', (event, name) => {
  expect(keyName(event)).toBe(name);
});

it('takes a sign typed with AltGr for the sign', () => {
  expect(keyName(press('¡', 'Digit1', ['Control', 'Alt', 'AltGraph']))).toBe('1');
  expect(keyName(press('@', 'KeyQ', ['Control', 'Alt', 'AltGraph']))).toBe('@');
});
