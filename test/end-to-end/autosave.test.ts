import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { goToPlace, hasFocus } from './keyboard.ts';
import { letterFile, readLetter } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

/** The letter is saved by itself one and a half seconds after a change. */
const SOON = { timeout: 6000 };

const text = (page: Page) => page.getByRole('textbox', { name: 'Tekst van de brief' });
const saved = (page: Page) => page.getByText(/^Opgeslagen om \d\d\.\d\d$/);
const inFile = (file: string) => JSON.stringify(readLetter(file).body);

async function open(file: string): Promise<Page> {
  app = await startApp({ files: [file] });
  await text(app.page).waitFor();
  return app.page;
}

test('what is typed is in the file soon after typing stops; the cursor and undo are as they were', async () => {
  const file = letterFile('een-wens');
  const before = readLetter(file);
  const page = await open(file);
  await goToPlace(page, 'Slot');
  await page.keyboard.press('End');
  await page.keyboard.type(' Vanzelf bewaard.');
  await page.getByText('Wordt opgeslagen…').waitFor();
  expect(inFile(file)).not.toContain('Vanzelf bewaard.');
  await expect.poll(() => inFile(file), SOON).toContain(' Vanzelf bewaard.');
  await saved(page).waitFor();

  // The text has the focus still, and what is typed next goes on where it was.
  expect(await hasFocus(text(page))).toBe(true);
  await page.keyboard.type(' En verder.');
  await expect.poll(() => inFile(file), SOON).toContain(' Vanzelf bewaard. En verder.');

  for (let steps = 0; steps < 9; steps += 1) await page.keyboard.press('Control+Z');
  await expect.poll(() => readLetter(file), SOON).toEqual(before);
  for (let steps = 0; steps < 9; steps += 1) await page.keyboard.press('Control+Y');
  await expect.poll(() => inFile(file), SOON).toContain(' Vanzelf bewaard. En verder.');
});

test('it does not wait for a pause that does not come', async () => {
  const file = letterFile('een-wens');
  const page = await open(file);
  await goToPlace(page, 'Slot');
  await page.keyboard.press('End');
  const before = readFileSync(file, 'utf8');
  const began = Date.now();
  while (Date.now() - began < 17_000) await page.keyboard.type('a', { delay: 120 });
  expect(readFileSync(file, 'utf8')).not.toBe(before);
  expect(inFile(file)).toContain('aaaaaaaaaaaaaaaaaaaa');
});

test('that it fails is told where it says whether it is saved, with what to do; typing goes on and nothing is asked', async () => {
  const file = letterFile('een-wens');
  const page = await open(file);
  await goToPlace(page, 'Slot');
  await page.keyboard.press('End');
  rmSync(file);
  mkdirSync(file);
  await page.keyboard.type(' Niet te bewaren.');
  const problem = page.getByRole('button', { name: 'Niet opgeslagen: dit is een map en geen bestand' });
  await problem.waitFor();
  expect(await hasFocus(text(page))).toBe(true);
  await page.keyboard.type(' Toch verder.');
  expect(await page.getByRole('dialog').count()).toBe(0);

  await problem.press('Enter');
  const panel = page.getByRole('region', { name: 'De brief is niet opgeslagen' });
  await panel.getByText('Noem een bestand in deze map.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  rmSync(file, { recursive: true });
  await page.keyboard.press('Tab');
  expect(await hasFocus(panel.getByRole('button', { name: 'Opnieuw proberen' }))).toBe(true);
  await page.keyboard.press('Enter');
  await saved(page).first().waitFor();
  expect(inFile(file)).toContain(' Niet te bewaren. Toch verder.');
  expect(await hasFocus(text(page))).toBe(true);
});

test('a letter without a file is not saved by itself; once it has one it is', async () => {
  app = await startApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Overslaan' }).press('Enter');
  await page.getByRole('heading', { name: 'Begin met een sjabloon' }).waitFor();
  await page.keyboard.press('Control+N');
  await page.keyboard.press('Enter');
  const field = page.getByLabel('Onderwerp', { exact: true });
  await field.fill('Een nieuwe brief');
  await page.waitForTimeout(2500);
  await page.getByText('Niet opgeslagen', { exact: true }).waitFor();
  await page.keyboard.press('Control+S');
  await saved(page).first().waitFor();
  await field.fill('Een nieuwe brief met een ander onderwerp');
  await page.getByText('Wordt opgeslagen…').waitFor();
  await saved(page).waitFor(SOON);
});
