import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { hasFocus } from './keyboard.ts';
import { letterFile, testFolder } from './letter-file.ts';
import { writeExampleCopies } from './screens/example-copies.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

const text = (page: Page) => page.getByRole('textbox', { name: 'Tekst van de brief' });

async function write(): Promise<Page> {
  app = await startApp({ files: [letterFile('E26.000183')] });
  const { page } = app;
  await text(page).focus();
  await page.keyboard.press('Control+Home');
  return page;
}

/** Clicks, and says whether the text has the focus before any key could come after it. */
function textAtOnce(button: Locator): Promise<boolean> {
  return button.evaluate(async (element) => {
    if (element instanceof HTMLElement) element.click();
    for (let turns = 0; turns < 10; turns += 1) await Promise.resolve();
    return document.activeElement?.matches('[data-slate-editor]') === true;
  });
}

/** Clicks and gives a field the focus in the same breath; says whether the field still has it later. */
function fieldKeepsFocus(button: Locator): Promise<boolean> {
  return button.evaluate(async (element) => {
    if (element instanceof HTMLElement) element.click();
    for (let turns = 0; turns < 10; turns += 1) await Promise.resolve();
    const field = document.querySelector<HTMLElement>('#gegeven-kenmerk');
    field?.focus();
    await new Promise((done) => setTimeout(done, 150));
    return document.activeElement === field;
  });
}

async function openLink(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+K');
  return page.getByRole('dialog', { name: 'Koppeling' });
}

async function openTable(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Tabel', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Tabel invoegen' }).press('Enter');
  return page.getByRole('dialog', { name: 'Tabel invoegen' });
}

describe('the text has the focus before the next key', () => {
  test.each([
    ['the link dialog', openLink],
    ['the table dialog', openTable],
  ])('after Annuleren in %s, and nothing has changed', async (_name, open) => {
    const page = await write();
    const dialog = await open(page);
    expect(await textAtOnce(dialog.getByRole('button', { name: 'Annuleren' }))).toBe(true);
    expect(await dialog.count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Ongedaan maken' }).getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.type('Q');
    await text(page).getByText('QOp', { exact: true }).waitFor();
  });

  test('after a link was made', async () => {
    const page = await write();
    const dialog = await openLink(page);
    await dialog.getByLabel('Adres').fill('https://www.nijmegen.nl');
    expect(await textAtOnce(dialog.getByRole('button', { name: 'Koppeling maken' }))).toBe(true);
    await text(page).getByRole('link', { name: 'https://www.nijmegen.nl' }).waitFor();
  });

  test('after a table was put in', async () => {
    const page = await write();
    const dialog = await openTable(page);
    expect(await textAtOnce(dialog.getByRole('button', { name: 'Tabel invoegen' }))).toBe(true);
    expect(await text(page).getByRole('table').count()).toBe(1);
  });

  test('after the bar for finding', async () => {
    const page = await write();
    await page.keyboard.press('Control+F');
    await page.keyboard.type('wens');
    await page.getByText(/^1 van \d+$/).waitFor();
    expect(await textAtOnce(page.getByRole('button', { name: 'Zoeken sluiten' }))).toBe(true);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('wens');
  });

  test('after a menu of the toolbar', async () => {
    const page = await write();
    await page.getByRole('button', { name: 'Veld', exact: true }).press('Enter');
    expect(await textAtOnce(page.getByRole('menuitem').first())).toBe(true);
  });
});

describe('what was selected in the text is selected again, before the next key', () => {
  test.each([
    ['the dialog for exporting', 'Control+E'],
    ['the list of shortcuts', 'F1'],
    ['the settings', 'Control+,'],
    ['the link dialog', 'Control+K'],
  ])('after Escape in %s', async (_name, key) => {
    const page = await write();
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    // A field of it that has the cursor: the page has no place for another.
    const field = dialog.getByRole('textbox').first();
    if ((await field.count()) > 0) await field.press('ArrowRight');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('Op');
    await page.keyboard.type('Na');
    await text(page).getByText('Na', { exact: true }).waitFor();
  });

  test('and what is done next in the letter is shown on the page', async () => {
    const page = await write();
    await page.keyboard.press('Control+E');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+A');
    await expect.poll(() => page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(1000);
  });

  test('after F6 from a field, where it was', async () => {
    const page = await write();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.locator('#gegeven-kenmerk').click();
    await page.keyboard.press('End');
    const isInText = () => page.evaluate(() => document.activeElement?.matches('[data-slate-editor]') === true);
    for (let presses = 0; presses < 6 && !(await isInText()); presses += 1) await page.keyboard.press('F6');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('p');
  });
});

describe('a field that got the focus meanwhile keeps it', () => {
  test('after a link was made', async () => {
    const page = await write();
    const dialog = await openLink(page);
    await dialog.getByLabel('Adres').fill('https://www.nijmegen.nl');
    expect(await fieldKeepsFocus(dialog.getByRole('button', { name: 'Koppeling maken' }))).toBe(true);
  });

  test('after a menu of the toolbar', async () => {
    const page = await write();
    await page.getByRole('button', { name: 'Veld', exact: true }).press('Enter');
    expect(await fieldKeepsFocus(page.getByRole('menuitem').first())).toBe(true);
  });

  test('that Tab reached through the text, also where a dialog gives it back', async () => {
    const page = await write();
    const button = page.getByRole('button', { name: 'Exporteren', exact: true });
    await page.locator('#gegeven-kenmerk').focus();
    // Two presses of Tab that come in one turn, as on a computer with much to do.
    await button.evaluate((element) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
      document.querySelector<HTMLElement>('[data-slate-editor]')?.focus();
      if (element instanceof HTMLElement) element.focus();
    });
    await page.keyboard.press('Control+E');
    const dialog = page.getByRole('dialog', { name: 'Exporteren' });
    await dialog.getByRole('textbox').focus();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test('after choosing an empty folder, and then one more, the focus is at what can be done next', async () => {
  app = await startApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Overslaan' }).press('Enter');
  await page.getByText('Kies de map waarin uw brieven staan.').waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  for (const name of ['Map kiezen…', 'Andere map…']) {
    await app.answer({ dialog: 'open', choose: [testFolder()] });
    await page.getByRole('main').getByRole('button', { name }).press('Enter');
    await page.getByText('In deze map staan nog geen brieven.').waitFor();
    await expect.poll(focused).toBe('Andere map…');
  }
});

test('a panel that is chosen by its key from within another gets the focus at its name, and not the page', async () => {
  const page = await write();
  const tab = (name: string) => page.getByRole('tab', { name });
  await page.locator('#gegeven-kenmerk').focus();
  await page.keyboard.press('Control+2');
  expect(await hasFocus(tab('Controle'))).toBe(true);
  await page.keyboard.press('Control+4');
  await page.getByRole('tabpanel').getByRole('checkbox').first().focus();
  await page.keyboard.press('Control+1');
  expect(await hasFocus(tab('Gegevens'))).toBe(true);
  // Chosen from the text it leaves the text alone.
  await text(page).focus();
  await page.keyboard.press('Control+2');
  await page.getByText('Alles wat de controle bekijkt, is in orde.').waitFor();
  expect(await hasFocus(text(page))).toBe(true);
});

test('the list of herstelkopieën has the focus as soon as it is there, and Escape gives it back', async () => {
  app = await startApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Overslaan' }).press('Enter');
  await page.getByText('Kies de map waarin uw brieven staan.').waitFor();
  const before = page.getByRole('button', { name: 'Nieuwe brief' }).first();
  await before.focus();
  await writeExampleCopies(app.userData, letterFile('E26.000183'), new Date());
  await app.menu('recovery');
  const options = page.getByRole('dialog', { name: 'Herstelkopieën' }).getByRole('option');
  await options.nth(1).waitFor();
  expect(await hasFocus(options.first())).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await hasFocus(options.nth(1))).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await hasFocus(before)).toBe(true);
});
