import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile, testFolder } from './letter-file.ts';

/* What a page in a browser does by itself, and the window of a program does not. */

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

const text = (page: Page) => page.getByRole('textbox', { name: 'Tekst van de brief' });

async function write(): Promise<Page> {
  app = await startApp({ files: [letterFile('E26.000183')] });
  await text(app.page).waitFor();
  return app.page;
}

const selected = (page: Page) => page.evaluate(() => `${getSelection()}`);

test('Ctrl+A on a button, in the letter or in a dialog, selects nothing; in a text it selects that text', async () => {
  const page = await write();
  await page.getByRole('button', { name: 'Exporteren', exact: true }).focus();
  await page.keyboard.press('Control+A');
  expect(await selected(page)).toBe('');

  await page.keyboard.press('F1');
  await page.getByRole('dialog').getByRole('button').first().focus();
  await page.keyboard.press('Control+A');
  expect(await selected(page)).toBe('');
  await page.keyboard.press('Escape');

  const onderwerp = page.locator('#gegeven-onderwerp');
  await onderwerp.focus();
  await page.keyboard.press('Control+A');
  expect(await selected(page)).toBe(await onderwerp.inputValue());

  await text(page).focus();
  await page.keyboard.press('Control+A');
  expect(await selected(page)).toContain('hebben wij u');
  expect(await selected(page)).not.toContain('Exporteren');
});

test('a double click selects a word that somebody may want to copy, and no word of a bar or a label', async () => {
  const page = await write();
  for (const words of [
    page.getByRole('heading', { name: 'Opbouw' }),
    page.locator('label[for="gegeven-onderwerp"]'),
    page.getByRole('contentinfo').getByText(/woorden/),
  ]) {
    await words.dblclick();
    expect((await selected(page)).trim(), `${words}`).toBe('');
  }
  await page.getByRole('tab', { name: 'Controle' }).click();
  await page.getByText('Alles wat de controle bekijkt, is in orde.').dblclick();
  expect(await selected(page)).not.toBe('');
});

test.each([
  ['beside the text', (page: Page) => page.getByRole('button', { name: 'Exporteren', exact: true })],
  ['on the text', (page: Page) => text(page).locator('p').first()],
  ['on a field', (page: Page) => page.locator('#gegeven-onderwerp')],
])('a file that is dragged %s is refused before it is let go, and nothing happens', async (_name, over) => {
  const page = await write();
  const file = join(testFolder(), 'andere.brief');
  writeFileSync(file, '{}');
  const left: string[] = [];
  page.on('request', (request) => left.push(request.url()));
  const before = await text(page).textContent();

  expect(await drag(page, over(page), { items: [], files: [file], dragOperationsMask: 1 })).toEqual(REFUSED);
  expect(await text(page).textContent()).toBe(before);
  expect(left).toEqual([]);
});

test('text that is dragged is taken by the text and refused beside it', async () => {
  const page = await write();
  const items = [{ mimeType: 'text/plain', data: 'Gesleept. ' }];
  const button = page.getByRole('button', { name: 'Exporteren', exact: true });
  expect(await drag(page, button, { items, dragOperationsMask: 1 })).toEqual(REFUSED);
  await drag(page, text(page).locator('p').first(), { items, dragOperationsMask: 1 });
  await text(page).getByText('Gesleept.').waitFor();
});

const REFUSED = { isRefused: true, isDropped: false };

type DragData = { items: { mimeType: string; data: string }[]; files?: string[]; dragOperationsMask: number };

/** Drags something over an element and lets go there. Returns whether the window refused it, and whether it came in. */
async function drag(page: Page, over: Locator, data: DragData): Promise<{ isRefused: boolean; isDropped: boolean }> {
  await page.evaluate(() => {
    const seen = { isRefused: false, isDropped: false };
    Object.assign(window, { seen });
    const isNone = (event: DragEvent) => event.defaultPrevented && event.dataTransfer?.dropEffect === 'none';
    const options = { capture: true };
    const look = (event: DragEvent) => {
      if (event.type === 'drop') seen.isDropped = true;
      else seen.isRefused = isNone(event);
    };
    for (const name of ['dragover', 'drop'] as const) window.addEventListener(name, look, options);
  });
  const client = await page.context().newCDPSession(page);
  const box = await over.boundingBox();
  if (box === null) throw new Error('There is nothing to drag to.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const withItems = { ...data, items: data.items.map((item) => ({ ...item, title: '', baseURL: '' })) };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, x, y, data: withItems });
  return page.evaluate(() => Reflect.get(window, 'seen'));
}
