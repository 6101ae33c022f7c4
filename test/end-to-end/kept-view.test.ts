import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile, testFolder } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

function ownData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gegevens-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const splitter = (page: Page) => page.getByRole('separator', { name: 'Breedte van het paneel' });
const width = async (page: Page) => Number(await splitter(page).getAttribute('aria-valuenow'));
const panelWidth = (page: Page) =>
  page.locator('.cb-letter-screen__panel').evaluate((aside) => aside.getBoundingClientRect().width);
const shownTab = (page: Page) => page.getByRole('tab', { selected: true }).textContent();

test('the panel, its width and the size of the letter are those of the last run, as far as the screen allows', async () => {
  const userData = ownData();
  const file = letterFile('E26.000183');
  app = await startApp({ files: [file], userData });
  let { page } = app;
  await page.getByRole('textbox', { name: 'Tekst van de brief' }).waitFor();
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+=');
  await splitter(page).press('End');
  const widest = await width(page);
  expect(widest).toBeGreaterThan(30);
  await page.waitForTimeout(600);
  await app.close();

  app = await startApp({ files: [file], userData });
  ({ page } = app);
  await page.getByRole('textbox', { name: 'Tekst van de brief' }).waitFor();
  expect(await shownTab(page)).toMatch(/^Controle/);
  expect(await width(page)).toBe(widest);
  await page.getByText('110 %', { exact: true }).waitFor();

  await page.setViewportSize({ width: 1024, height: 700 });
  await expect.poll(() => panelWidth(page)).toBeLessThan(1024 * 0.46);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(() => width(page)).toBe(widest);
});

test('the status bar knows the number of pages once they were seen, and says when it may have changed', async () => {
  app = await startApp({ files: [letterFile('E26.000183')] });
  const { page } = app;
  const status = page.locator('footer').last();
  await page.getByRole('textbox', { name: 'Tekst van de brief' }).waitFor();
  expect(await status.getByText(/pagina/).count()).toBe(0);
  await page.keyboard.press('Control+3');
  await status.getByText('2 pagina’s', { exact: true }).waitFor();
  await page.keyboard.press('Control+1');
  expect(await status.getByText('2 pagina’s', { exact: true }).count()).toBe(1);
  await page.getByRole('textbox', { name: 'Tekst van de brief' }).focus();
  await page.keyboard.type('Meer. ');
  await status.getByText('ongeveer 2 pagina’s', { exact: true }).waitFor();
  await page.keyboard.press('Control+3');
  await status.getByText('2 pagina’s', { exact: true }).waitFor();
});

test('the left column goes back to a folder that was chosen before, and keeps the focus', async () => {
  app = await startApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Overslaan' }).press('Enter');
  await page.getByText('Kies de map waarin uw brieven staan.').waitFor();
  const folders = [testFolder(), testFolder()];
  const names = folders.map((folder) => folder.split('/').at(-1) ?? '');
  for (const folder of folders) {
    await app.answer({ dialog: 'open', choose: [folder] });
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^(Map kiezen|Andere map)…$/ })
      .press('Enter');
    await page
      .getByRole('navigation')
      .getByRole('button', { name: folder.split('/').at(-1) ?? '' })
      .waitFor();
  }
  const entry = (at: number) => page.getByRole('navigation').getByRole('button', { name: names[at] ?? '' });
  await expect.poll(() => entry(1).getAttribute('aria-current')).toBe('true');
  await entry(0).press('Enter');
  await expect.poll(() => entry(0).getAttribute('aria-current')).toBe('true');
  expect(await entry(1).getAttribute('aria-current')).toBeNull();
  expect(await entry(0).evaluate((element) => element === document.activeElement)).toBe(true);
});
