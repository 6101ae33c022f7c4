import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../contract.ts';
import { nl } from '../text/nl.ts';
import type { ZoomDirection } from '../window/next-zoom.ts';

type Item = MenuItemConstructorOptions;

export type MenuOptions = {
  readonly platform: 'windows' | 'macos' | 'linux';
  /** Adds the tools for developers. */
  readonly isDeveloper: boolean;
  /** Carries out a command in the window. */
  readonly command: (command: MenuCommand) => void;
  /** Makes all of the window larger or smaller; the letter alone has commands of its own. */
  readonly zoomWindow: (direction: ZoomDirection) => void;
};

/**
 * The application menu. An item that the window carries out has its command as id. What every system does itself
 * (clipboard, full screen) is left to the system's roles, under Dutch names.
 */
export function menuTemplate({ platform, isDeveloper, command, zoomWindow }: MenuOptions): Item[] {
  const isMac = platform === 'macos';
  const item = (id: MenuCommand, label: string, accelerator?: string): Item => ({
    id,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => command(id),
  });
  const menus = [
    fileMenu(item, isMac),
    editMenu(item, isMac),
    formatMenu(item),
    viewMenu(item, zoomWindow, isDeveloper),
  ];
  const all = isMac
    ? [appMenu(item), ...menus, windowMenu(), helpMenu(item, isMac)]
    : [...menus, helpMenu(item, isMac)];
  return isMac ? all.map(withoutMnemonics) : all;
}

type MakeItem = (id: MenuCommand, label: string, accelerator?: string) => Item;

const LINE: Item = { type: 'separator' };

function fileMenu(item: MakeItem, isMac: boolean): Item {
  const { menu } = nl;
  const end: Item[] = isMac
    ? [{ role: 'close', label: menu.sluiten }]
    : [item('settings', menu.instellingen, 'CmdOrCtrl+,'), LINE, { id: 'quit', role: 'quit', label: menu.afsluiten }];
  return {
    label: menu.bestand,
    submenu: [
      item('new', menu.nieuw, 'CmdOrCtrl+N'),
      item('open', menu.openen, 'CmdOrCtrl+O'),
      item('start-screen', menu.brieven),
      LINE,
      item('save', menu.opslaan, 'CmdOrCtrl+S'),
      item('save-as', menu.opslaanAls, 'CmdOrCtrl+Shift+S'),
      item('milestone', menu.mijlpaal),
      item('export', menu.exporteren, 'CmdOrCtrl+E'),
      item('join', menu.samenvoegen),
      LINE,
      item('recovery', menu.herstelkopieen),
      LINE,
      ...end,
    ],
  };
}

function editMenu(item: MakeItem, isMac: boolean): Item {
  const { menu } = nl;
  return {
    label: menu.bewerken,
    submenu: [
      item('undo', menu.ongedaan, 'CmdOrCtrl+Z'),
      item('redo', menu.opnieuw, isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      LINE,
      { role: 'cut', label: menu.knippen },
      { role: 'copy', label: menu.kopieren },
      { role: 'paste', label: menu.plakken },
      { role: 'pasteAndMatchStyle', label: menu.plakkenZonderOpmaak, accelerator: 'CmdOrCtrl+Shift+V' },
      { role: 'selectAll', label: menu.allesSelecteren },
      LINE,
      item('find', menu.zoeken, 'CmdOrCtrl+F'),
      // Command+H hides the program on macOS.
      item('replace', menu.vervangen, isMac ? 'Cmd+Alt+F' : 'Ctrl+H'),
    ],
  };
}

function formatMenu(item: MakeItem): Item {
  return {
    label: nl.menu.opmaak,
    submenu: [item('bold', nl.menu.vet, 'CmdOrCtrl+B'), item('italic', nl.menu.cursief, 'CmdOrCtrl+I')],
  };
}

function viewMenu(item: MakeItem, zoomWindow: MenuOptions['zoomWindow'], isDeveloper: boolean): Item {
  const { menu } = nl;
  const zoom = (direction: ZoomDirection, label: string): Item => ({
    id: `window-${direction}`,
    label,
    click: () => zoomWindow(direction),
  });
  const tools: Item[] = isDeveloper ? [LINE, { role: 'toggleDevTools', label: menu.ontwikkelaar }] : [];
  return {
    label: menu.beeld,
    submenu: [
      item('panel-gegevens', menu.gegevens, 'CmdOrCtrl+1'),
      item('panel-controle', menu.controle, 'CmdOrCtrl+2'),
      item('panel-paginas', menu.paginas, 'CmdOrCtrl+3'),
      item('panel-versies', menu.versies, 'CmdOrCtrl+4'),
      LINE,
      item('zoom-in', menu.briefGroter, 'CmdOrCtrl+Plus'),
      item('zoom-out', menu.briefKleiner, 'CmdOrCtrl+-'),
      item('zoom-reset', menu.briefGewoon, 'CmdOrCtrl+0'),
      LINE,
      zoom('larger', menu.allesGroter),
      zoom('smaller', menu.allesKleiner),
      zoom('normal', menu.allesGewoon),
      LINE,
      { role: 'togglefullscreen', label: menu.volledigScherm },
      ...tools,
    ],
  };
}

function helpMenu(item: MakeItem, isMac: boolean): Item {
  const shortcuts = item('shortcuts', nl.menu.sneltoetsen, 'F1');
  // On macOS the program tells about itself in its own menu.
  return { label: nl.menu.help, submenu: isMac ? [shortcuts] : [shortcuts, LINE, item('about', nl.menu.over)] };
}

/** The menu with the program's name, which macOS expects first. */
function appMenu(item: MakeItem): Item {
  const { menu } = nl;
  return {
    label: nl.naam,
    submenu: [
      item('about', menu.over),
      LINE,
      item('settings', menu.instellingen, 'Cmd+,'),
      LINE,
      { role: 'hide', label: menu.verberg },
      { role: 'hideOthers', label: menu.verbergAndere },
      { role: 'unhide', label: menu.toonAlles },
      LINE,
      { id: 'quit', role: 'quit', label: menu.stop },
    ],
  };
}

function windowMenu(): Item {
  const { menu } = nl;
  return { role: 'windowMenu', label: menu.venster, submenu: [{ role: 'minimize', label: menu.minimaliseren }] };
}

/** macOS knows no letters to press in a menu and would show the sign. */
function withoutMnemonics(item: Item): Item {
  const label = item.label === undefined ? {} : { label: item.label.replace('&', '') };
  const submenu = Array.isArray(item.submenu) ? { submenu: item.submenu.map(withoutMnemonics) } : {};
  return { ...item, ...label, ...submenu };
}
