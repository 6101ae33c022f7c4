import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile } from './letter-file.ts';

/* What is pressed while the text has no focus, or an input method has the keys, does nothing in the text. */

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

const text = (page: Page) => page.getByRole('textbox', { name: 'Tekst van de brief' });
const undo = (page: Page) => page.getByRole('button', { name: 'Ongedaan maken' });

async function write(): Promise<Page> {
  app = await startApp({ files: [letterFile('E26.000183')] });
  const { page } = app;
  await text(page).focus();
  await page.keyboard.press('Control+Home');
  return page;
}

test.each([
  ['the line beside the panel', '[role="separator"]'],
  ['the outline', 'nav button'],
  ['the toolbar', '[role="toolbar"] button'],
])('cutting on %s leaves what is selected in the text', async (_name, selector) => {
  const page = await write();
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.locator(selector).first().focus();
  await page.keyboard.press('Control+X');
  await page.keyboard.press('Backspace');
  expect(await undo(page).getAttribute('aria-disabled')).toBe('true');
  await text(page).focus();
  await page.keyboard.press('Control+X');
  await expect.poll(() => undo(page).getAttribute('aria-disabled')).toBe(null);
});

test.each([
  ['the key', (page: Page) => page.keyboard.press('Control+Z')],
  ['the menu', undoByMenu],
])(
  'undo by %s while a sign is being composed leaves the letter and the composing as they are',
  async (_name, undoNow) => {
    const page = await write();
    await page.keyboard.type('Eerst ');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
    await undoNow(page);
    await client.send('Input.insertText', { text: 'é' });
    await text(page).getByText('Eerst é', { exact: false }).waitFor();
    await page.keyboard.type('n');
    await text(page).getByText('Eerst én', { exact: false }).waitFor();
  },
);

/** Resolves when the window has heard of it. */
async function undoByMenu(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { heard: new Promise((resolve) => window.collegebrief.listen('menu', resolve)) });
  });
  await app?.menu('undo');
  await page.evaluate(() => Reflect.get(window, 'heard'));
}
