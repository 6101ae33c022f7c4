import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { goToPlace } from './keyboard.ts';
import { letterFile } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

async function open(): Promise<Page> {
  app = await startApp({ files: [letterFile('E26.000183')] });
  await app.page.getByRole('navigation', { name: 'Opbouw' }).waitFor();
  return app.page;
}

/** The veld in which the cursor stands, else the text in which it does. */
function placeOfCursor(page: Page): Promise<string> {
  return page.evaluate(() => {
    const node = getSelection()?.focusNode?.parentElement;
    const veld = node?.closest<HTMLElement>('[data-veld]')?.dataset.veld;
    return veld === undefined ? (node?.closest('[data-slate-string]')?.textContent ?? '') : `veld ${veld}`;
  });
}

// The conclusion of the slot is a veld of three lines, the middle one from edge to edge.
test('the arrows go line by line over a veld that fills a whole line', async () => {
  const page = await open();
  await goToPlace(page, 'Slot');
  for (const place of ['veld oordeel', '.', expect.stringMatching(/^Wij informeren/)]) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => placeOfCursor(page)).toEqual(place);
  }
  const passed = new Set<string>();
  for (let presses = 0; presses < 3; presses += 1) {
    const before = await placeOfCursor(page);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => placeOfCursor(page)).not.toBe(before);
    passed.add((await placeOfCursor(page)).slice(0, 10));
  }
  // At the end of the veld the cursor may stand behind it or on it: both are a line.
  passed.delete('.');
  expect([...passed].slice(0, 2)).toEqual(['veld oorde', ' overziend']);
});

test('Shift with an arrow takes such a veld in, and no more', async () => {
  const page = await open();
  await goToPlace(page, 'Slot');
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toMatch(/^Uw wensen .* lokale keuzes$/);
});

test('an arrow leaves a selected veld for the line above or under it', async () => {
  const page = await open();
  await goToPlace(page, 'Inleiding');
  for (const _ of 'Op |') await page.keyboard.press('ArrowRight');
  await expect.poll(() => placeOfCursor(page)).toBe('veld datum_toezending');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => placeOfCursor(page)).toMatch(/^ toegezonden/);
});
