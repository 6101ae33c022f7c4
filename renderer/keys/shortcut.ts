import type { MenuCommand } from '../../main/contract.ts';
import { menuShortcuts } from './menu-shortcuts.ts';

/** A shortcut as it is written down once: "Mod+Shift+S". `Mod` is Ctrl, and Command on macOS. */
export type Shortcut = string;

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export const IS_MAC = typeof navigator !== 'undefined' && /Macintosh|Mac OS X/.test(navigator.userAgent);

/**
 * Whether this key press is that shortcut. Compares the character, not the place on the keyboard; for a character that
 * needs Shift on some keyboards (`/`) Shift is not looked at unless the shortcut names it. With Option macOS types other
 * signs ("ƒ"): there a letter is known by its place.
 */
export function isShortcut(event: KeyPress, shortcut: Shortcut, isMac = IS_MAC): boolean {
  const parts = partsOf(shortcut);
  const key = parts.at(-1)?.toLowerCase() ?? '';
  const wants = (name: string) => parts.includes(name);
  const isCharacter = key.length === 1 && !/[a-z]/.test(key);
  return (
    (event.key.toLowerCase() === key || (isMac && event.altKey && event.code === `Key${key.toUpperCase()}`)) &&
    (isMac ? event.metaKey : event.ctrlKey) === wants('Mod') &&
    (isMac ? event.ctrlKey : event.metaKey) === false &&
    event.altKey === wants('Alt') &&
    (event.shiftKey === wants('Shift') || (isCharacter && !wants('Shift')))
  );
}

const WINDOWS_NAMES: Record<string, string> = {
  Mod: 'Ctrl',
  Space: 'Spatie',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const MAC_NAMES: Record<string, string> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Backspace: '⌫',
  Space: 'Spatie',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
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

/** Whether this key press is a shortcut of that command of the menu. */
export function isMenuShortcut(event: KeyPress, command: MenuCommand, isMac = IS_MAC): boolean {
  return menuShortcuts(command, isMac).some((shortcut) => isShortcut(event, shortcut, isMac));
}

/** The shortcut of a command of the menu, as people read it; nothing for a command without. */
export function menuShortcutText(command: MenuCommand, isMac = IS_MAC): string | undefined {
  const [first] = menuShortcuts(command, isMac);
  return first === undefined ? undefined : shortcutText(first, isMac);
}

/** The names of a shortcut, the key last; the key may be the plus itself ("Mod++"). */
function partsOf(shortcut: Shortcut): string[] {
  return shortcut.endsWith('++') ? [...shortcut.slice(0, -2).split('+'), '+'] : shortcut.split('+');
}
