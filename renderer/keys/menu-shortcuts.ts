import type { MenuCommand } from '../../main/contract.ts';

type Keys = readonly string[];

const EVERYWHERE: Partial<Record<MenuCommand, Keys>> = {
  new: ['Mod+N'],
  open: ['Mod+O'],
  save: ['Mod+S'],
  'save-as': ['Mod+Shift+S'],
  export: ['Mod+E'],
  settings: ['Mod+,'],
  undo: ['Mod+Z'],
  find: ['Mod+F'],
  bold: ['Mod+B'],
  italic: ['Mod+I'],
  'panel-gegevens': ['Mod+1'],
  'panel-controle': ['Mod+2'],
  'panel-paginas': ['Mod+3'],
  'panel-versies': ['Mod+4'],
  'zoom-in': ['Mod++', 'Mod+='],
  'zoom-out': ['Mod+-'],
  'zoom-reset': ['Mod+0'],
  shortcuts: ['F1', 'Mod+/'],
};

/** Where the platforms differ. Command+H hides the program on macOS, and Command+Y is no redo there. */
const OF_PLATFORM = {
  mac: { redo: ['Mod+Shift+Z'], replace: ['Mod+Alt+F'] },
  others: { redo: ['Mod+Y', 'Mod+Shift+Z'], replace: ['Mod+H'] },
} satisfies Record<string, Partial<Record<MenuCommand, Keys>>>;

/**
 * The shortcuts of a command of the menu: the first is the one in the menu (main/app/menu-template.ts, held to it by a
 * test), the window listens to all. None for a command without.
 * Written as "Mod+Shift+S": `Mod` is Command on macOS and Ctrl elsewhere.
 */
export function menuShortcuts(command: MenuCommand, isMac: boolean): Keys {
  const own: Partial<Record<MenuCommand, Keys>> = isMac ? OF_PLATFORM.mac : OF_PLATFORM.others;
  return own[command] ?? EVERYWHERE[command] ?? [];
}
