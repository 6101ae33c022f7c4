import type { MenuItemSummary } from '../wire.ts';
import { NotOffered, offered } from './offered.ts';

type Click = (item: StandInMenuItem, window: unknown, event: object) => void;
export type MenuItemTemplate = {
  id?: string;
  label?: string;
  role?: string;
  type?: string;
  accelerator?: string;
  enabled?: boolean;
  checked?: boolean;
  visible?: boolean;
  click?: Click;
  submenu?: MenuItemTemplate[] | StandInMenu;
};

/** Electron's MenuItem. A role has no action here: roles belong to the system's own menus. */
export class StandInMenuItem {
  readonly id: string;
  label: string;
  readonly role: string;
  readonly type: string;
  readonly accelerator: string;
  enabled: boolean;
  checked: boolean;
  visible: boolean;
  readonly submenu: StandInMenu | undefined;
  readonly click: Click | undefined;

  constructor(template: MenuItemTemplate) {
    const { submenu } = template;
    this.id = template.id ?? '';
    this.label = template.label ?? '';
    this.role = template.role ?? '';
    this.accelerator = template.accelerator ?? '';
    this.enabled = template.enabled ?? true;
    this.checked = template.checked ?? false;
    this.visible = template.visible ?? true;
    this.click = template.click;
    this.submenu = Array.isArray(submenu) ? StandInMenu.buildFromTemplate(submenu) : submenu;
    this.type = template.type ?? (submenu === undefined ? 'normal' : 'submenu');
  }
}

/** Electron's Menu. Nothing is drawn: tests click by id. */
export class StandInMenu {
  readonly items: StandInMenuItem[] = [];

  static buildFromTemplate(template: MenuItemTemplate[]): StandInMenu {
    const menu = new StandInMenu();
    for (const item of template) menu.append(item instanceof StandInMenuItem ? item : new StandInMenuItem(item));
    return offered('Menu', menu);
  }

  append(item: StandInMenuItem): void {
    this.items.push(item);
  }

  getMenuItemById(id: string): StandInMenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup(): void {
    throw new NotOffered('Menu.popup: it draws no menus');
  }
}

/** The class `Menu` as the app sees it, and what the screen may ask of the application menu. */
export function createMenu(focusedWindow: () => unknown): {
  Menu: object;
  click(id: string): void;
  summary(): MenuItemSummary[];
} {
  let current: StandInMenu | null = null;
  class Menu extends StandInMenu {
    static setApplicationMenu(menu: StandInMenu | null): void {
      current = menu;
    }
    static getApplicationMenu(): StandInMenu | null {
      return current;
    }
  }
  return {
    Menu: offered('Menu', Menu),
    click(id) {
      const item = current?.getMenuItemById(id) ?? null;
      if (item === null) throw new Error(`The application menu has no item '${id}'.`);
      if (!item.enabled || !item.visible) throw new Error(`The menu item '${id}' is disabled or hidden.`);
      if (item.click === undefined) throw new NotOffered(`the action of the menu item '${id}' (role '${item.role}')`);
      if (item.type === 'checkbox') item.checked = !item.checked;
      item.click(item, focusedWindow(), {});
    },
    summary: () => summaryOf(current),
  };
}

function summaryOf(menu: StandInMenu | null): MenuItemSummary[] {
  return (menu?.items ?? []).map(({ id, label, accelerator, role, enabled, checked, visible, submenu }) => {
    const items = submenu === undefined ? [] : summaryOf(submenu);
    return { id, label, accelerator, role, enabled, checked, visible, items };
  });
}
