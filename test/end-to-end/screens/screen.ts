import type { Locator, Page } from 'playwright-core';
import type { Desk } from './example-desk.ts';

/** A state of the window that people see: a screen, or a dialog or menu over one. */
export type Screen = {
  /** The name of its picture. */
  name: string;
  kind: 'screen' | 'dialog' | 'menu';
  /** Of a dialog: what has the focus when it is asked for, and has it again after Escape. */
  from?: (page: Page) => Locator;
  /** Goes there from the screen before it in the list, which was closed; resolves when all of it is drawn. */
  open(desk: Desk): Promise<void>;
  /** Makes way for the next in the list. */
  close?(desk: Desk): Promise<void>;
};

/** A dialog over the screen that is open; Escape closes it. */
export function dialog(name: string, title: string, parts: Pick<Screen, 'from' | 'open'>): Screen {
  const named = (page: Page) => page.getByRole('dialog', { name: title });
  return {
    name,
    kind: 'dialog',
    ...parts,
    async open(desk) {
      await parts.open(desk);
      await named(desk.page).waitFor();
    },
    async close({ page }) {
      await page.keyboard.press('Escape');
      await named(page).waitFor({ state: 'detached' });
    },
  };
}

/** Opens with a key, from what has the focus. */
export function byKey(key: string): Screen['open'] {
  return ({ page }) => page.keyboard.press(key);
}
