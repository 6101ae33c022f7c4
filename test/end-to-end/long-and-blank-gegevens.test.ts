import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { goToPlace, saveByKey } from './keyboard.ts';
import { letterFile, readLetter } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

async function open(file: string): Promise<Page> {
  app = await startApp({ files: [file] });
  await app.page.getByRole('navigation', { name: 'Opbouw' }).waitFor();
  await field(app.page, AFSCHRIFT).waitFor();
  return app.page;
}

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const AFSCHRIFT = 'Afschrift aan (mag leeg blijven)';
/** The gegeven on the paper. */
const onPaper = (page: Page, name: RegExp) => page.locator('.cb-l-gegeven').and(page.getByRole('button', { name }));

/** The browser scrolls to the end of a long text that is put into a field. */
function isInView(page: Page, id: string): Promise<boolean> {
  return page.evaluate((one) => {
    const at = document.getElementById(one)?.getBoundingClientRect();
    return at !== undefined && at.top > 0 && at.bottom < window.innerHeight;
  }, id);
}

test('a line of an address or a copy is kept whole, however long', async () => {
  const file = letterFile('E26.000183');
  const page = await open(file);
  const line = Array.from({ length: 90 }, (_, index) => `lid ${index + 1}`).join(', ');
  expect(line.length).toBeGreaterThan(500);
  await field(page, AFSCHRIFT).fill(line);
  await field(page, 'Aan').fill(`${line}\nPostbus 1`);
  await expect.poll(() => onPaper(page, /^Afschrift/).textContent()).toBe(line);
  await saveByKey(page);
  expect(readLetter(file).gegevens).toMatchObject({
    afschrift: [line],
    geadresseerde: { regels: [line, 'Postbus 1'] },
  });
});

test('what is longer than a letter can hold is not taken in at all, and the field says so until something else is done', async () => {
  const page = await open(letterFile('E26.000183'));
  const before = await field(page, 'Onderwerp').inputValue();
  await field(page, 'Onderwerp').fill('x'.repeat(10_001));
  await page.getByText(/^Niet overgenomen: met 10\.001 tekens .* Hier passen er 10\.000;/).waitFor();
  expect(await field(page, 'Onderwerp').inputValue()).toBe(before);
  await expect.poll(() => isInView(page, 'gegeven-onderwerp')).toBe(true);
  await field(page, 'Onderwerp').fill('Kort');
  await page.getByText(/^Niet overgenomen/).waitFor({ state: 'detached' });
  await expect.poll(() => onPaper(page, /^Onderwerp/).textContent()).toBe('Kort');
});

test('nor is it in the field at a veld in the text', async () => {
  const page = await open(letterFile('E26.000183'));
  await page.locator('[data-veld="stuk"]').first().dblclick();
  const popover = page.getByRole('dialog', { name: 'Stuk, voluit' });
  const before = await popover.getByRole('textbox').inputValue();
  await popover.getByRole('textbox').fill('x'.repeat(10_001));
  await popover.getByText(/^Niet overgenomen: met 10\.001 tekens/).waitFor();
  expect(await popover.getByRole('textbox').inputValue()).toBe(before);
});

test('a long address of a link and its text are kept whole', async () => {
  const file = letterFile('E26.000183');
  const page = await open(file);
  await goToPlace(page, 'Inleiding');
  await page.keyboard.press('Control+K');
  const [href, text] = [`https://nijmegen.nl/${'stuk/'.repeat(500)}`, 'de nota '.repeat(80).trim()];
  await page.getByRole('textbox', { name: 'Adres' }).fill(href);
  await page.getByRole('textbox', { name: 'Tekst in de brief' }).fill(text);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await saveByKey(page);
  const body = JSON.stringify(readLetter(file).body);
  expect(body).toContain(`"href":"${href}"`);
  expect(body).toContain(`"${text}"`);
});

test('a gegeven in which nothing can be seen is shown on the paper as missing, as it prints', async () => {
  const page = await open(letterFile('E26.000183'));
  await field(page, 'Aan').fill('\u200b\n\u2060');
  await field(page, 'Aanhef').fill('\u200b');
  await field(page, AFSCHRIFT).fill('\u200b');
  for (const name of [/^Geadresseerde/, /^Aanhef/]) {
    await expect.poll(() => onPaper(page, name).locator('.cb-l-veld--leeg').count()).toBe(1);
  }
  expect(await onPaper(page, /^Afschrift/).count()).toBe(0);
});
