import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Letter } from '../../letter/model/letter.ts';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';
import { axeFindings } from './axe-findings.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { seedLetter, testFolder } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

/** A folder with a definitive letter, two drafts and a file that is no letter. */
function folderWithLetters(): string {
  const folder = join(testFolder(), 'Raadsbrieven 2026');
  mkdirSync(folder);
  const letter = seedLetter('E26.000183');
  put(folder, 'E26.000183', letter);
  put(folder, 'parkeren', with_(letter, { onderwerp: 'Parkeertarieven', kenmerk: 'E26.000171', datum: '2026-02-26' }));
  const { kenmerk: _, datum: __, ...rest } = letter.gegevens;
  put(folder, 'fietsbrug', { ...letter, id: 'derde', gegevens: { ...rest, onderwerp: 'Afdoening fietsbrug' } });
  writeFileSync(join(folder, 'kapot.brief'), '{"format": "collegebrief"');
  copyFileSync('README.md', join(folder, 'leesmij.txt'));
  return folder;
}

function with_(letter: Letter, gegevens: Partial<Letter['gegevens']>): Letter {
  return { ...letter, id: 'tweede', status: 'definitief', gegevens: { ...letter.gegevens, ...gegevens } };
}

function put(folder: string, name: string, letter: Letter): void {
  writeFileSync(join(folder, `${name}.brief`), writeBriefFile(letter));
}

/** Starts the app for the first time and answers its questions by keyboard; the folder is `folder`. */
async function welcome(folder: string): Promise<Page> {
  app = await startApp({ answers: [{ dialog: 'open', choose: [folder] }] });
  const { page } = app;
  await page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
  await page.keyboard.type('Jan de Vries');
  await page.keyboard.press('Tab');
  await page.keyboard.type('beleidsmedewerker');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Raadsbrieven 2026').first().waitFor();
  await page.getByRole('button', { name: 'Beginnen' }).press('Enter');
  await page.getByRole('grid', { name: 'Brieven in deze map' }).waitFor();
  return page;
}

/** The background of the window in each theme. */
const LIGHT = 'rgb(243, 245, 246)';
const DARK = 'rgb(20, 24, 26)';

const rowTexts = (page: Page) => page.locator('tbody tr').allInnerTexts();
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('the first start asks name, function and folder; then the letters of the folder are there', async () => {
  const page = await welcome(folderWithLetters());
  const rows = await rowTexts(page);
  expect(rows).toHaveLength(4);
  const seed = rows.find((row) => row.includes('E26.000183'))!;
  expect(seed).toContain('Reactie op wensen raad bij ontwerp-Dienstverleningsovereenkomst');
  expect(seed).toContain('3 mrt 2026');
  expect(seed).toContain('Concept');
  expect(seed).toMatch(/vandaag \d{1,2}\.\d\d/);
  expect(rows.find((row) => row.includes('fietsbrug'))).toContain('nog niet bekend');
  expect(rows.find((row) => row.includes('Parkeertarieven'))).toContain('Definitief');
  expect(rows.find((row) => row.includes('kapot.brief'))).toContain('Niet leesbaar');
  expect(await page.getByRole('status').allInnerTexts()).toContain('4 brieven');
});

test('the answers are kept: the second start shows the letters at once, and the settings hold the name', async () => {
  const userData = testFolder();
  const folder = folderWithLetters();
  app = await startApp({ userData, answers: [{ dialog: 'open', choose: [folder] }] });
  await app.page.getByLabel('Naam').fill('Jan de Vries');
  await app.page.getByRole('button', { name: 'Map kiezen…' }).click();
  await app.page.getByText(basename(folder)).first().waitFor();
  await app.page.getByRole('button', { name: 'Beginnen' }).click();
  await app.page.getByRole('grid').waitFor();
  await app.close();

  app = await startApp({ userData });
  await app.page.getByRole('grid', { name: 'Brieven in deze map' }).waitFor();
  await app.page.keyboard.press('Control+,');
  const dialog = app.page.getByRole('dialog', { name: 'Instellingen' });
  await dialog.waitFor();
  expect(await dialog.getByLabel('Naam').inputValue()).toBe('Jan de Vries');
});

test('the theme is shown at once, goes back when it is not kept, and holds at the next start when it is', async () => {
  const userData = testFolder();
  app = await startApp({ userData });
  const background = () => app?.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await app.page.getByRole('button', { name: 'Overslaan' }).click();
  await app.page.getByRole('heading', { name: 'Begin met een sjabloon' }).waitFor();
  await app.page.keyboard.press('Control+,');
  await app.page.getByLabel('Donker').check();
  expect(await background()).toBe(DARK);
  await app.page.keyboard.press('Escape');
  expect(await background()).toBe(LIGHT);

  await app.page.keyboard.press('Control+,');
  await app.page.getByLabel('Donker').check();
  await app.page.getByRole('button', { name: 'Bewaren' }).click();
  await app.page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(background).toBe(DARK);
  await app.close();

  app = await startApp({ userData });
  await app.page.getByRole('heading', { name: 'Begin met een sjabloon' }).waitFor();
  expect(await background()).toBe(DARK);
});

test('the questions can be skipped; without a folder the screen says what to do', async () => {
  app = await startApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Overslaan' }).click();
  await page.getByText('Kies de map waarin uw brieven staan.').waitFor();
  expect(await page.getByLabel('Zoeken in de brieven van deze map').isDisabled()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
});

test('a search finds words in the text of a letter and marks them; Escape shows all again', async () => {
  const page = await welcome(folderWithLetters());
  await page.keyboard.press('/');
  await page.keyboard.type('buurtteams');
  await page.getByText(/brieven? gevonden/).waitFor();
  const marks = await page.locator('tbody mark').allInnerTexts();
  expect(marks.length).toBeGreaterThan(0);
  expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['buurtteams']));
  await page.keyboard.press('Escape');
  await expect.poll(() => rowTexts(page)).toHaveLength(4);

  await page.keyboard.press('Control+F');
  await page.keyboard.type('parkeer');
  await expect.poll(() => rowTexts(page)).toHaveLength(1);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('xyzzy');
  await page.getByText('Geen brief gevonden met').waitFor();
});

test('the list by keyboard: arrows, Home, End, sorting, Enter', async () => {
  const page = await welcome(folderWithLetters());
  await page.getByRole('button', { name: 'Onderwerp' }).click();
  const rows = await rowTexts(page);
  expect(rows[0]).toContain('Afdoening fietsbrug');
  await page.locator('tbody tr[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  expect(await focusedText(page)).toContain('Afdoening fietsbrug');
  await page.keyboard.press('ArrowDown');
  expect(await focusedText(page)).toContain('Parkeertarieven');
  await page.keyboard.press('End');
  expect(await focusedText(page)).toContain('kapot.brief');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Exporteren' }).waitFor();
  expect(await page.getByText('Parkeertarieven').count()).toBeGreaterThan(0);
});

test('a folder of many letters shows the first 200, and more when asked', async () => {
  const folder = testFolder();
  const letter = seedLetter('een-wens');
  for (let number = 0; number < 230; number += 1) put(folder, `brief-${number}`, { ...letter, id: `brief${number}` });
  app = await startApp({ answers: [{ dialog: 'open', choose: [folder] }] });
  const { page } = app;
  await page.getByRole('button', { name: 'Map kiezen…' }).click();
  await page.getByText(basename(folder)).first().waitFor();
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.getByText('230 brieven').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(200);
  await page.getByRole('button', { name: 'Meer tonen (nog 30)' }).press('Enter');
  await expect.poll(() => page.locator('tbody tr').count()).toBe(230);
});

test('a file that is no letter says so when it is opened, and stays as it is', async () => {
  const folder = folderWithLetters();
  const page = await welcome(folder);
  await page.locator('tbody tr', { hasText: 'kapot.brief' }).click();
  const dialog = page.getByRole('dialog', { name: 'De brief kan niet worden geopend' });
  await dialog.waitFor();
  expect((await dialog.textContent())?.length).toBeGreaterThan(60);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(readFileSync(join(folder, 'kapot.brief'), 'utf8')).toBe('{"format": "collegebrief"');
});

test('Ctrl+N, Enter: a new letter from the first template', async () => {
  const page = await welcome(folderWithLetters());
  await page.keyboard.press('Control+N');
  await page.getByRole('dialog', { name: 'Nieuwe brief' }).waitFor();
  expect(await focusedText(page)).toContain('Reactie op wensen');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Exporteren' }).waitFor();
});

test('every dialog of the start screen opens by keyboard, keeps Tab inside and gives the focus back', async () => {
  const page = await welcome(folderWithLetters());
  const start = page.getByLabel('Zoeken in de brieven van deze map');
  for (const [keys, title] of [
    ['Control+N', 'Nieuwe brief'],
    ['Control+,', 'Instellingen'],
    ['F1', 'Sneltoetsen'],
    ['Control+/', 'Sneltoetsen'],
  ] as const) {
    await start.focus();
    await page.keyboard.press(keys);
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.waitFor();
    for (let presses = 0; presses < 25; presses += 1) {
      await page.keyboard.press(presses % 7 === 3 ? 'Shift+Tab' : 'Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await start.evaluate((element) => element === document.activeElement)).toBe(true);
  }
});

test.each(['light', 'dark'] as const)('axe finds nothing on the screen and its dialogs (%s)', async (colorScheme) => {
  const page = await welcome(folderWithLetters());
  await page.emulateMedia({ colorScheme });
  expect(await axeFindings(page)).toEqual([]);
  for (const [keys, title] of [
    ['Control+N', 'Nieuwe brief'],
    ['Control+,', 'Instellingen'],
    ['F1', 'Sneltoetsen'],
  ] as const) {
    await page.keyboard.press(keys);
    await page.getByRole('dialog', { name: title }).waitFor();
    expect(await axeFindings(page), title).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await app?.menu('about');
  await page.getByRole('dialog', { name: 'Over Collegebrief' }).waitFor();
  expect(await axeFindings(page), 'Over Collegebrief').toEqual([]);
});

test('at 200 % nothing falls off the screen', async () => {
  const page = await welcome(folderWithLetters());
  await page.setViewportSize({ width: 720, height: 450 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  for (const name of ['Nieuwe brief', 'Openen…', 'Instellingen', 'Andere map…']) {
    const button = page.getByRole('button', { name }).first();
    await button.scrollIntoViewIfNeeded();
    expect(await button.isVisible()).toBe(true);
  }
});

test('the thumbnails of the screen and of "Nieuwe brief" are drawn, also when both begin at once', async () => {
  app = await startApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Overslaan' }).press('Enter');
  await page.getByRole('heading', { name: 'Begin met een sjabloon' }).waitFor();
  await page.keyboard.press('Control+N');
  const inked = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('canvas')].map((canvas) => {
        const { width, height } = canvas;
        const paper = new OffscreenCanvas(width, height).getContext('2d');
        paper?.drawImage(canvas, 0, 0);
        const pixels = paper?.getImageData(0, 0, width, height).data ?? [];
        return pixels.some((value, at) => at % 4 === 0 && value < 200 && pixels[at + 3] === 255);
      }),
    );
  await expect.poll(inked, { timeout: 10_000 }).toEqual([true, true]);
});
