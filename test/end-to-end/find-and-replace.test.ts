import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Letter } from '../../letter/model/letter.ts';
import { outline } from '../renderer/editor/outline.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { hasFocus } from './keyboard.ts';
import { letterFile, readLetter } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

const inleiding = (text: string) => (letter: Letter) => ({
  ...letter,
  body: letter.body.map((section) =>
    section.type === 'tekst' && section.key === 'inleiding'
      ? { ...section, children: [{ type: 'alinea' as const, id: 'eerste', children: [{ text }] }] }
      : section,
  ),
});

async function find(file: string, query: string): Promise<Page> {
  app = await startApp({ files: [file] });
  const { page } = app;
  await page.getByRole('textbox', { name: 'Tekst van de brief' }).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+F');
  await page.keyboard.type(query);
  await page
    .getByRole('search')
    .getByText(/^1 van \d+$/)
    .waitFor();
  return page;
}

const button = (page: Page, name: string) => page.getByRole('search').getByRole('button', { name, exact: true });

async function saved(page: Page, file: string): Promise<string> {
  await page.keyboard.press('Control+S');
  await page
    .getByText(/^Opgeslagen om/)
    .first()
    .waitFor();
  return outline(readLetter(file).body.slice(0, 1));
}

/** How far the current match stands outside the part of the letter that is in view, in pixels. */
function outOfView(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [found] = CSS.highlights.get('cb-found-current') ?? [];
    const view = document.querySelector('.cb-letter-editor')?.getBoundingClientRect();
    if (found === undefined || view === undefined) return Number.POSITIVE_INFINITY;
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    return Math.max(view.top - top, bottom - view.bottom, 0);
  });
}

test('what is found first is in view, and after Vervangen the next', async () => {
  const page = await find(letterFile('E26.000183'), 'Participatiewet');
  await expect.poll(() => outOfView(page)).toBe(0);
  await page.getByRole('search').getByRole('textbox').first().fill('wens');
  await page
    .getByRole('search')
    .getByText(/^1 van (?:[2-9]|\d\d)$/)
    .waitFor();
  await page.getByLabel('Vervangen door').fill('vraag');
  const count = page.getByRole('search').getByRole('status');
  for (let left = Number((await count.textContent())?.split(' ').at(-1)) - 1; left > 0; left -= 1) {
    await button(page, 'Vervangen').click();
    await expect.poll(() => count.textContent()).toMatch(new RegExp(` ${left}$`, 'u'));
    await expect.poll(() => outOfView(page), { message: `${left} left` }).toBe(0);
  }
});

test('Enter right behind the words goes to the first of them, the next Enter to the second', async () => {
  const page = await find(letterFile('E26.000183'), 'college');
  const query = page.getByRole('search').getByRole('textbox').first();
  await query.evaluate((element: HTMLInputElement) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(element, 'raad');
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  const count = page.getByRole('search').getByRole('status');
  await expect.poll(() => count.textContent()).toMatch(/^1 van/);
  await query.press('Enter');
  await expect.poll(() => count.textContent()).toMatch(/^2 van/);
});

test('each press of Vervangen replaces another, however quickly it comes', async () => {
  const file = letterFile('een-wens', inleiding('zqz zqz zqz.'));
  const page = await find(file, 'zqz');
  await page.getByLabel('Vervangen door').fill('zqzqz');
  await button(page, 'Vervangen').evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
  expect(await saved(page, file)).toBe('tekst(alinea(zqzqz zqzqz zqz.))');
});

test('what is replaced is what was asked for last, also before it is marked', async () => {
  const file = letterFile('een-wens', inleiding('zqz zqzer zqz.'));
  const page = await find(file, 'zqz');
  await page.getByLabel('Vervangen door').fill('x');
  await button(page, 'Alles vervangen').evaluate((element: HTMLElement) => {
    const field = document.querySelector<HTMLInputElement>('[role="search"] input');
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(field, 'zqzer');
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    element.click();
  });
  expect(await saved(page, file)).toBe('tekst(alinea(zqz x zqz.))');
});

test('signs that mean something in a pattern are found as they are, and all is undone in one step', async () => {
  const file = letterFile('een-wens', inleiding('Kosten (excl. btw): € 1.000 [zie $1]? C:\\temp a*b.'));
  const before = readLetter(file);
  const page = await find(file, '(excl. btw)');
  for (const [query, replacement] of [
    ['(excl. btw)', '$& en $1'],
    ['[zie $1]?', '\\d+'],
    ['C:\\temp a*b.', ''],
  ] as const) {
    await page.getByLabel('Zoek', { exact: true }).fill(query);
    await page.getByRole('search').getByText('1 van 1', { exact: true }).waitFor();
    await page.getByLabel('Vervangen door').fill(replacement);
    await button(page, 'Alles vervangen').press('Enter');
    await page.getByText('Niet gevonden').waitFor();
    // The button that was pressed still has the focus, so that Escape works.
    expect(await hasFocus(button(page, 'Alles vervangen'))).toBe(true);
  }
  expect(await saved(page, file)).toBe('tekst(alinea(Kosten $& en $1: € 1.000 \\d+ ))');
  await page.keyboard.press('Escape');
  await page.getByRole('search').waitFor({ state: 'detached' });
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Control+Z');
  await saved(page, file);
  expect(readLetter(file)).toEqual(before);
});

test('in a letter that is only read there is nothing to replace with', async () => {
  const file = letterFile('een-wens', (letter) => ({ ...inleiding('zqz zqz.')(letter), status: 'definitief' }));
  const page = await find(file, 'zqz');
  expect(await page.getByRole('search').getByRole('textbox').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.getByText('2 van 2').waitFor();
});
