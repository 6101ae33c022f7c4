import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { textOf } from '../../letter/body/queries/text-of.ts';
import type { Letter } from '../../letter/model/letter.ts';
import { isIsoDate } from '../../letter/print/dutch-date.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile, readLetter, seedLetter } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

/** Starts the app on a letter, once its screen is there. */
async function open(file: string): Promise<Page> {
  app = await startApp({ files: [file] });
  await app.page.getByRole('navigation', { name: 'Opbouw' }).waitFor();
  return app.page;
}

/** Presses Tab until the element with this id has the focus. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focusedId(page)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${id}`);
}

function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

async function pressUntil(page: Page, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 10 && !(await isThere()); presses += 1) await page.keyboard.press(key);
  expect(await isThere()).toBe(true);
}

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+S');
  await page
    .getByText(/^Opgeslagen om \d\d\.\d\d$/)
    .first()
    .waitFor();
}

function withoutGegevens(letter: Letter): Letter {
  const { kenmerk: _, datum: __, onderwerp: ___, ...gegevens } = letter.gegevens;
  return { ...letter, gegevens: { ...gegevens, velden: {} } };
}

/** A value as somebody may type it: dates in figures. */
function typed(value: unknown): string {
  if (typeof value !== 'string' || !isIsoDate(value)) return String(value);
  const [year, month, day] = value.split('-').map(Number);
  return `${day}-${month}-${year}`;
}

test('all gegevens are filled in by keyboard, and the file then holds the letter', async () => {
  const file = letterFile('E26.000183', withoutGegevens);
  const { gegevens } = seedLetter('E26.000183');
  const page = await open(file);
  await pressUntil(page, 'F6', () =>
    page.getByRole('tab', { name: 'Gegevens' }).evaluate((tab) => tab.matches(':focus')),
  );
  for (const naam of ['kenmerk', 'datum', 'onderwerp'] as const) {
    await tabTo(page, `gegeven-${naam}`);
    await page.keyboard.type(typed(gegevens[naam]));
  }
  for (const [naam, value] of Object.entries(velden(seedLetter('E26.000183')))) {
    await tabTo(page, `veld-${naam}`);
    if (typeof value === 'boolean') await page.keyboard.press(value ? 'ArrowRight' : 'ArrowLeft');
    else await page.keyboard.type(typed(value));
  }
  await page.getByRole('tab', { name: 'Controle', exact: true }).waitFor();
  await save(page);
  expect(readLetter(file)).toEqual(seedLetter('E26.000183'));
});

/** The velden in the order in which the form has them. */
function velden({ template, gegevens }: Letter): Record<string, unknown> {
  const text = readFileSync(`${import.meta.dirname}/../../templates/${template.id}/template.json`, 'utf8');
  const definitions: { naam: string }[] = JSON.parse(text).velden;
  return Object.fromEntries(
    definitions.flatMap(({ naam }) => (naam in gegevens.velden ? [[naam, gegevens.velden[naam]]] : [])),
  );
}

test('a finding leads to its field; when it is mended the list says so', async () => {
  const page = await open(
    letterFile('E26.000183', (letter) => ({
      ...letter,
      gegevens: { ...letter.gegevens, kenmerk: 'X', onderwerp: '' },
    })),
  );
  await page.keyboard.press('Control+2');
  await page.getByText('2 fouten').waitFor();
  await page.getByRole('tab', { name: 'Controle' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await focusedId(page)).toBe('gegeven-kenmerk');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('E26.000183');
  await page.keyboard.press('Control+2');
  await page.getByText('1 fout', { exact: true }).waitFor();
  await page
    .getByRole('button', { name: /Onderwerp/ })
    .and(page.locator('.cb-controle__finding'))
    .press('Enter');
  expect(await focusedId(page)).toBe('gegeven-onderwerp');
  await page.keyboard.type('Een onderwerp');
  await page.keyboard.press('Control+2');
  await page.getByRole('status').getByText('Geen bevindingen').waitFor();
});

test('faults stay away until a field was left; a date says as what it was understood', async () => {
  const page = await open(letterFile('E26.000183', withoutGegevens));
  expect(await page.locator('.cb-field__fault').count()).toBe(0);
  await page.locator('#gegeven-datum').focus();
  await page.keyboard.type('31 april');
  expect(await page.locator('.cb-field__fault').count()).toBe(0);
  await page.keyboard.press('Tab');
  await page.getByText('31 april bestaat niet: april heeft 30 dagen.').waitFor();
  expect(await page.locator('#gegeven-datum').getAttribute('aria-invalid')).toBe('true');
  await page.locator('#gegeven-datum').fill('3 mrt 2026');
  await page.getByText('Begrepen als dinsdag 3 maart 2026').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.locator('#gegeven-datum').inputValue()).toBe('3 maart 2026');
  expect(await page.locator('#gegeven-datum').getAttribute('aria-invalid')).toBeNull();
});

test('a wens moves with its reactie by Alt and an arrow, and keeps the focus', async () => {
  const file = letterFile('E26.000183');
  const page = await open(file);
  const before = readLetter(file);
  const wensen = page.getByRole('navigation').locator('[aria-keyshortcuts]');
  const title = (await wensen.first().getAttribute('title'))!.replace('1. ', '');
  await wensen.first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('status').getByText('Verplaatst. Dit is nu wens 2.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(title.slice(0, 20));
  await save(page);
  const ids = (letter: Letter, key: string) =>
    letter.body.find((section) => section.key === key)!.children.map((node) => ('id' in node ? node.id : ''));
  for (const key of ['wensen', 'reacties']) expect(ids(readLetter(file), key)).toEqual(ids(before, key).reverse());
});

test('the outline leads to a part of the letter and marks where the cursor is', async () => {
  const file = letterFile('E26.000183');
  const page = await open(file);
  const outline = page.getByRole('navigation');
  await outline.getByRole('button', { name: /^Geadresseerde/ }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await currentLine(page)).toMatch(/^Inleiding/);
  await page.keyboard.type('Vooraf. ');
  await outline.getByRole('button', { name: /^Ad wens 2/ }).press('Enter');
  expect(await currentLine(page)).toMatch(/^Ad wens 2/);
  await page.keyboard.type('Kortom: ');
  await save(page);
  const { body } = readLetter(file);
  expect(textOf(body[0]!)).toMatch(/^Vooraf\. Op /);
  const reacties = body.find(({ type }) => type === 'reacties')!;
  expect(textOf(reacties.children[1]!)).toMatch(/^Kortom: /);
});

function currentLine(page: Page): Promise<string | null> {
  return page.locator('[aria-current="location"]').textContent();
}

test('undo and redo go through text and form in the order in which things were done', async () => {
  const file = letterFile('E26.000183');
  const before = readFileSync(file, 'utf8');
  const page = await open(file);
  const outline = page.getByRole('navigation');
  await outline.getByRole('button', { name: /^Inleiding/ }).press('Enter');
  await page.keyboard.type('Eerst ');
  await page.locator('#gegeven-kenmerk').fill('E26.000999');
  await outline.getByRole('button', { name: /^Slot/ }).press('Enter');
  await page.keyboard.type('Daarna ');
  await page.locator('#veld-datum_toezending').fill('gisteren');
  const text = page.locator('[data-slate-editor]');
  const kenmerk = page.locator('#gegeven-kenmerk');
  await page.keyboard.press('Control+Z');
  expect(await page.locator('#veld-datum_toezending').inputValue()).toBe('28 oktober 2025');
  expect(await text.textContent()).toContain('Daarna ');
  await page.keyboard.press('Control+Z');
  expect(await text.textContent()).not.toContain('Daarna ');
  expect(await kenmerk.inputValue()).toBe('E26.000999');
  await page.keyboard.press('Control+Z');
  expect(await kenmerk.inputValue()).toBe('E26.000183');
  expect(await text.textContent()).toContain('Eerst ');
  await page.keyboard.press('Control+Z');
  expect(await text.textContent()).not.toContain('Eerst ');
  await page.getByText('Opgeslagen', { exact: true }).waitFor();
  for (const _ of [1, 2, 3]) await page.keyboard.press('Control+Y');
  expect(await text.textContent()).toContain('Daarna ');
  for (const _ of [1, 2, 3]) await page.keyboard.press('Control+Z');
  await save(page);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('an outline that is longer than the window scrolls by itself, and the window does not', async () => {
  const page = await open(letterFile('elf-wensen'));
  const isLonger = (selector: string) =>
    page.locator(selector).evaluate((element) => element.scrollHeight > element.clientHeight);
  expect(await isLonger('.cb-letter-screen__outline')).toBe(true);
  expect(await isLonger('html')).toBe(false);
});

test('a long outline follows the cursor, and nothing else scrolls with it', async () => {
  const page = await open(letterFile('elf-wensen'));
  const isInView = () =>
    page.locator('[aria-current="location"]').evaluate((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      const view = line.closest('nav')?.getBoundingClientRect();
      return view !== undefined && top >= view.top - 1 && bottom <= view.bottom + 1;
    });
  await page.locator('[data-slate-editor]').focus();
  for (const [key, words] of [
    ['Control+End', /^Bijlagen/],
    ['Control+Home', /^Inleiding/],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => currentLine(page)).toMatch(words);
    await expect.poll(isInView).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
});

test('F6 goes from part to part, and back to where the focus was', async () => {
  const page = await open(letterFile('E26.000183'));
  await page.locator('#gegeven-onderwerp').focus();
  const parts: string[] = [];
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('F6');
    parts.push(await page.evaluate(() => document.activeElement?.closest('[data-region]')?.tagName ?? ''));
  }
  expect(parts).toEqual(['FOOTER', 'HEADER', 'SECTION', 'NAV', 'DIV', 'ASIDE']);
  expect(await focusedId(page)).toBe('gegeven-onderwerp');
  await page.keyboard.press('Shift+F6');
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-slate-editor'))).toBe(true);
});

test('a letter that is opened can be typed in at once', async () => {
  const file = letterFile('E26.000183');
  const page = await open(file);
  await page.keyboard.type('Zie ');
  await save(page);
  expect(textOf(readLetter(file).body[0]!)).toMatch(/^Zie Op /);
});

test('a letter that changed on disk is not overwritten: what stays is chosen first', async () => {
  const file = letterFile('E26.000183');
  const page = await open(file);
  await page.locator('#gegeven-kenmerk').fill('E26.000001');
  writeFileSync(file, readFileSync(file, 'utf8').replace('E26.000183', 'E26.000002'));
  await page.keyboard.press('Control+S');
  const dialog = page.getByRole('dialog', { name: 'Twee teksten samenvoegen' });
  await dialog.getByRole('radio', { name: 'Andere tekst' }).press('Space');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.locator('#gegeven-kenmerk').inputValue()).toBe('E26.000002');
  expect(readLetter(file).gegevens.kenmerk).toBe('E26.000002');
});

test('a letter that cannot be written stays in the window, with what to do', async () => {
  const file = letterFile('E26.000183');
  const page = await open(file);
  await page.locator('#gegeven-kenmerk').fill('E26.000001');
  rmSync(dirname(file), { recursive: true });
  await page.keyboard.press('Control+S');
  const dialog = page.getByRole('dialog', { name: 'De brief is niet opgeslagen' });
  await dialog.getByRole('button', { name: 'Opslaan als…' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('#gegeven-kenmerk').inputValue()).toBe('E26.000001');
  await page.getByRole('button', { name: /^Niet opgeslagen/ }).waitFor();
});

test('the panel is made wider by keyboard', async () => {
  const page = await open(letterFile('E26.000183'));
  const line = page.getByRole('separator', { name: 'Breedte van het paneel' });
  const panel = page.getByRole('complementary', { name: 'Gegevens, controle' });
  const before = (await panel.boundingBox())!.width;
  await line.press('ArrowLeft');
  expect((await panel.boundingBox())!.width).toBeGreaterThan(before);
  expect(await line.getAttribute('aria-valuenow')).toBe('23');
});
