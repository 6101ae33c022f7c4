import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile } from './letter-file.ts';

/* A letter that is only read: nothing that a user does changes it, or offers to. */

let app: RunningApp;
let file = '';
let page: Page;
let errors: string[] = [];

beforeEach(async () => {
  file = letterFile('tabel', (letter) => ({ ...letter, status: 'definitief' }));
  app = await startApp({ files: [file] });
  page = app.page;
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await text().focus();
  await page.keyboard.press('Control+Home');
});

afterEach(() => app.close());

const text = () => page.getByRole('textbox', { name: 'Tekst van de brief' });

describe('in a letter that is only read', () => {
  test('keys, the clipboard, an input method and what is dropped change nothing and open nothing', async () => {
    const before = readFileSync(file, 'utf8');
    const drawn = await text().textContent();
    for (const place of [text().locator('p').nth(1), text().getByRole('cell').first()]) {
      await place.click();
      for (const key of CHANGING) await page.keyboard.press(key);
      await page.keyboard.type('abc');
      const client = await page.context().newCDPSession(page);
      await client.send('Input.imeSetComposition', { text: 'é', selectionStart: 1, selectionEnd: 1 });
      await client.send('Input.insertText', { text: 'é' });
      await place.evaluate(dropHere);
    }
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await text().textContent()).toBe(drawn);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(errors).toEqual([]);
  });

  test('a veld does not open', async () => {
    await text().locator('[data-veld]').first().dblclick();
    await page.keyboard.press('F2');
    await page.keyboard.type('abc');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

const CHANGING = [
  ...['Backspace', 'Delete', 'Enter', 'Shift+Enter', 'Control+B', 'Control+K', 'Control+V', 'Control+Shift+8'],
  ...['Alt+Insert', 'Alt+Shift+Insert', 'Control+Alt+Insert', 'Alt+Delete', 'Alt+Shift+Delete', 'Alt+ArrowUp'],
  ...['Control+Alt+1', 'Control+Shift+Space', 'Control+Z', 'Control+Y', 'Control+A', 'Control+X', 'Control+S'],
];

function dropHere(element: Element): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', 'gesleept');
  const { x: clientX, y: clientY } = element.getBoundingClientRect();
  for (const type of ['dragenter', 'dragover', 'drop']) {
    element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, clientX, clientY }));
  }
}
