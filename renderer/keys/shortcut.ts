/** A shortcut as it is written down once: "Mod+Shift+S". `Mod` is Ctrl, and Command on macOS. */
export type Shortcut = string;

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export const IS_MAC = typeof navigator !== 'undefined' && /Macintosh|Mac OS X/.test(navigator.userAgent);

/**
 * Whether this key press is that shortcut. Compares the character, not the place on the keyboard; for a character that
 * needs Shift on some keyboards (`/`) Shift is not looked at unless the shortcut names it.
 */
export function isShortcut(event: KeyPress, shortcut: Shortcut, isMac = IS_MAC): boolean {
  const parts = partsOf(shortcut);
  const key = parts.at(-1)?.toLowerCase() ?? '';
  const wants = (name: string) => parts.includes(name);
  const isCharacter = key.length === 1 && !/[a-z]/.test(key);
  return (
    event.key.toLowerCase() === key &&
    (isMac ? event.metaKey : event.ctrlKey) === wants('Mod') &&
    (isMac ? event.ctrlKey : event.metaKey) === false &&
    event.altKey === wants('Alt') &&
    (event.shiftKey === wants('Shift') || (isCharacter && !wants('Shift')))
  );
}

const WINDOWS_NAMES: Record<string, string> = { Mod: 'Ctrl', ArrowUp: '↑', ArrowDown: '↓' };
const MAC_NAMES: Record<string, string> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** The shortcut as people read it: "Ctrl+Shift+S", on macOS "⇧⌘S". */
export function shortcutText(shortcut: Shortcut, isMac = IS_MAC): string {
  const parts = partsOf(shortcut);
  if (!isMac) return parts.map((part) => WINDOWS_NAMES[part] ?? part).join('+');
  const order = ['Alt', 'Shift', 'Mod'];
  const marks = order.filter((name) => parts.includes(name)).map((name) => MAC_NAMES[name] ?? name);
  const key = parts.at(-1) ?? '';
  return [...marks, MAC_NAMES[key] ?? key].join('');
}

/** The names of a shortcut, the key last; the key may be the plus itself ("Mod++"). */
function partsOf(shortcut: Shortcut): string[] {
  return shortcut.endsWith('++') ? [...shortcut.slice(0, -2).split('+'), '+'] : shortcut.split('+');
}
