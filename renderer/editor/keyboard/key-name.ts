/** As much of a keyboard event as naming it takes. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>;

/**
 * The name of a key with its modifiers: "Ctrl+Shift+8", "Alt+ArrowUp", "Tab". Digits by their place on the keyboard, as
 * Shift makes other signs of them; Command counts as Ctrl. A sign that is typed with AltGr has no modifiers.
 */
export function keyName(event: KeyPress): string {
  const isTyped = event.getModifierState('AltGraph');
  const digit = /^(?:Digit|Numpad)(\d)$/u.exec(event.code)?.[1];
  const key = digit ?? (event.key === ' ' || event.code === 'Space' ? 'Space' : event.key);
  return [
    !isTyped && (event.ctrlKey || event.metaKey) && 'Ctrl',
    !isTyped && event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    key.length === 1 ? key.toUpperCase() : key,
  ]
    .filter(Boolean)
    .join('+');
}
