import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

type Role = Parameters<Page['getByRole']>[0];

/** Whether exactly this has the focus. */
export async function hasFocus(wanted: Locator): Promise<boolean> {
  return (await wanted.and(wanted.page().locator(':focus')).count()) === 1;
}

/** Presses Tab until the control with this role and this whole accessible name has the focus, wherever it is now. */
export async function tabTo(page: Page, role: Role, name: string): Promise<void> {
  await pressUntilFocused(page, 'Tab', page.getByRole(role, { name, exact: true }));
}

/** Presses a key until this has the focus. At most 60 times: no part of the window takes more. */
export async function pressUntilFocused(page: Page, key: string, wanted: Locator): Promise<void> {
  await pressUntil(page, key, () => hasFocus(wanted), `${wanted} has the focus`);
}

/** Presses a key until something is so. */
export async function pressUntil(page: Page, key: string, isSo: () => Promise<boolean>, what: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isSo()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to this: ${what}`);
}

/** F6, until one of the parts of the letter screen has the focus; then the place in it that had it last. */
export async function goToPart(page: Page, part: 'outline' | 'toolbar' | 'text' | 'panel'): Promise<void> {
  const parts = {
    outline: 'nav *',
    toolbar: '[role="toolbar"] *',
    text: '[data-slate-editor]',
    panel: 'aside *',
  };
  const isThere = () => page.evaluate((selector) => document.activeElement?.matches(selector) === true, parts[part]);
  await pressUntil(page, 'F6', isThere, part);
}

/** By the outline to the line whose name begins with `name`; resolves when the cursor stands in the text there. */
export async function goToPlace(page: Page, name: string): Promise<void> {
  await goToPart(page, 'outline');
  await page.keyboard.press('Home');
  const line = page.getByRole('navigation', { name: 'Opbouw' }).getByRole('button', { name: startingWith(name) });
  await pressUntilFocused(page, 'ArrowDown', line);
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(page.getByRole('textbox', { name: 'Tekst van de brief' }))).toBe(true);
  await expect.poll(() => page.locator('[aria-current="location"]').textContent()).toMatch(startingWith(name));
}

/** To a button of the toolbar above the letter. */
export async function goToTool(page: Page, name: string): Promise<void> {
  await goToPart(page, 'toolbar');
  const tool = page.getByRole('toolbar').getByRole('button', { name: startingWith(name) });
  await pressUntilFocused(page, 'ArrowRight', tool);
}

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** Saves by Ctrl+S and waits until the window says that all is saved. */
export async function saveByKey(page: Page): Promise<void> {
  await page.keyboard.press('Control+S');
  await page
    .getByText(/^Opgeslagen om \d\d\.\d\d$/)
    .first()
    .waitFor();
  await page.getByText('Niet opgeslagen').waitFor({ state: 'detached' });
}
