import { IS_MAC, type Shortcut } from '../../keys/shortcut.ts';

const EVERYWHERE = {
  vet: 'Mod+B',
  cursief: 'Mod+I',
  tussenkop: 'Mod+Alt+1',
  opsomming: 'Mod+Shift+8',
  nummering: 'Mod+Shift+7',
  koppeling: 'Mod+K',
  hardeSpatie: 'Mod+Shift+Space',
} as const;

/** For a table the platforms differ: a Mac has no Insert, and its Delete is another key. */
const TABLE = {
  others: {
    rijOnder: 'Alt+Insert',
    rijBoven: 'Alt+Shift+Insert',
    kolomRechts: 'Mod+Alt+Insert',
    kolomLinks: 'Mod+Alt+Shift+Insert',
    rijWeg: 'Alt+Delete',
    kolomWeg: 'Alt+Shift+Delete',
  },
  mac: {
    rijOnder: 'Mod+Alt+ArrowDown',
    rijBoven: 'Mod+Alt+ArrowUp',
    kolomRechts: 'Mod+Alt+ArrowRight',
    kolomLinks: 'Mod+Alt+ArrowLeft',
    rijWeg: 'Mod+Alt+Backspace',
    kolomWeg: 'Mod+Alt+Shift+Backspace',
  },
} as const;

export type EditorShortcuts = Readonly<Record<keyof typeof EVERYWHERE | keyof typeof TABLE.mac, Shortcut>>;

/** The shortcuts of the editor itself; those of the menu stand in renderer/keys/menu-shortcuts.ts. */
export function editorShortcuts(isMac = IS_MAC): EditorShortcuts {
  return { ...EVERYWHERE, ...(isMac ? TABLE.mac : TABLE.others) };
}
