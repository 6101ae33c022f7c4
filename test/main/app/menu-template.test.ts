import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { menuTemplate } from '../../../main/app/menu-template.ts';
import type { MenuCommand } from '../../../main/contract.ts';
import { menuShortcuts } from '../../../renderer/keys/menu-shortcuts.ts';

type Platform = 'windows' | 'macos' | 'linux';

function menuOf(platform: Platform, isDeveloper = false) {
  const commands: string[] = [];
  const zooms: string[] = [];
  const menus = menuTemplate({
    platform,
    isDeveloper,
    command: (command) => commands.push(command),
    zoomWindow: (direction) => zooms.push(direction),
  });
  const items = menus.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
  return { menus, items, commands, zooms };
}

const platforms: Platform[] = ['windows', 'macos', 'linux'];

describe.each(platforms)('the menu on %s', (platform) => {
  const { menus, items, commands, zooms } = menuOf(platform);

  test('sends each command that has a shortcut of the issue', () => {
    const shortcuts = Object.fromEntries(items.filter(({ id }) => id).map(({ id, accelerator }) => [id, accelerator]));
    expect(shortcuts).toMatchObject({
      new: 'CmdOrCtrl+N',
      open: 'CmdOrCtrl+O',
      save: 'CmdOrCtrl+S',
      'save-as': 'CmdOrCtrl+Shift+S',
      export: 'CmdOrCtrl+E',
      undo: 'CmdOrCtrl+Z',
      find: 'CmdOrCtrl+F',
      bold: 'CmdOrCtrl+B',
      italic: 'CmdOrCtrl+I',
    });
    const clickable = items.filter((item) => item.click !== undefined);
    for (const item of clickable) (item.click as () => void)();
    expect([...commands, 'window-larger', 'window-smaller', 'window-normal'].sort()).toEqual(
      clickable.map(({ id }) => id).sort(),
    );
    expect(zooms).toEqual(['larger', 'smaller', 'normal']);
  });

  test('has no two items with the same shortcut or the same id', () => {
    for (const values of [items.map(({ accelerator }) => accelerator), items.map(({ id }) => id)]) {
      const given = values.filter((value) => value !== undefined);
      expect(new Set(given).size).toBe(given.length);
    }
  });

  test('has Dutch words on every item, also on those of the system', () => {
    for (const item of [...menus, ...items]) {
      if (item.type !== 'separator') expect(item.label).toMatch(/^[&A-Z]/);
    }
  });

  test('shows the tools of developers to nobody else', () => {
    expect(items.some(({ role }) => role === 'toggleDevTools')).toBe(false);
    expect(menuOf(platform, true).items.some(({ role }) => role === 'toggleDevTools')).toBe(true);
  });

  test('can quit, show all panels and tell about the program', () => {
    expect(items.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'quit',
        'panel-gegevens',
        'panel-controle',
        'panel-paginas',
        'about',
        'settings',
        'shortcuts',
      ]),
    );
  });
});

/** What a shortcut is to the menu, and what it is to the window: "CmdOrCtrl+Plus" and "Mod++". */
function asShortcut(accelerator: string): string {
  return accelerator.replace(/^(CmdOrCtrl|Cmd|Ctrl)/, 'Mod').replace('Plus', '+');
}

test.each(platforms)('on %s the window listens to the shortcuts that the menu shows', (platform) => {
  const isMac = platform === 'macos';
  const commands = menuOf(platform).items.filter(({ id, click }) => click !== undefined && !id?.startsWith('window-'));
  expect(commands.length).toBeGreaterThan(15);
  for (const { id, accelerator } of commands) {
    const [first] = menuShortcuts(id as MenuCommand, isMac);
    expect([id, accelerator && asShortcut(accelerator)]).toEqual([id, first]);
  }
});

test('nothing takes a shortcut that macOS has itself', () => {
  const taken = ['H', 'Alt+H', 'M', 'Q', 'W', 'Space', 'Tab'].map((key) => `Mod+${key}`);
  const given = menuOf('macos').items.map(({ accelerator = '' }) => asShortcut(accelerator));
  expect(taken.filter((shortcut) => given.includes(shortcut))).toEqual([]);
});

test('replacing has the shortcut of the platform: Command+H hides the program on macOS', () => {
  const shortcut = (platform: Platform) => menuOf(platform).items.find(({ id }) => id === 'replace')?.accelerator;
  expect(shortcut('windows')).toBe('Ctrl+H');
  expect(shortcut('macos')).toBe('Cmd+Alt+F');
});

test('macOS begins with the menu of the program and shows no signs for letters to press', () => {
  const { menus, items } = menuOf('macos');
  expect(menus[0]?.label).toBe('Collegebrief');
  expect([...menus, ...items].some(({ label }) => label?.includes('&'))).toBe(false);
  expect(menuOf('windows').menus.map(({ label }) => label)).toEqual([
    '&Bestand',
    'Be&werken',
    '&Opmaak',
    'B&eeld',
    '&Help',
  ]);
});
