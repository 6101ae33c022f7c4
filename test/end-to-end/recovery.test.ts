import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import type { RunningApp, StartOptions } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { saveByKey } from './keyboard.ts';
import { letterFile, readLetter, testFolder } from './letter-file.ts';

let app: RunningApp | undefined;
let userData = '';
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'collegebrief-eigen-'));
});
afterEach(async () => {
  await app?.close();
  app = undefined;
  rmSync(userData, { recursive: true, force: true });
});

const start = async (options: StartOptions = {}) => {
  app = await startApp({ userData, ...options });
  return app;
};
const textOf = (page: Page) => page.getByRole('textbox', { name: 'Tekst van de brief' });
const recovered = (page: Page) => page.getByRole('dialog', { name: /hersteld$/ });
const journals = () => {
  const folder = join(userData, 'journaal');
  return existsSync(folder) ? readdirSync(folder) : [];
};

/** Resolves when these words stand in a journal on the disk. */
async function journalHolds(words: string): Promise<void> {
  const texts = () => journals().map((name) => readFileSync(join(userData, 'journaal', name), 'utf8'));
  await expect.poll(() => texts().some((text) => text.includes(words))).toBe(true);
}

/** Types in the text of the letter and kills the program while it is in the middle of that. */
async function typeAndKill(file: string, words: string): Promise<void> {
  const { page, kill } = await start({ files: [file] });
  await textOf(page).press('Control+Home');
  await page.keyboard.type(words);
  await journalHolds(words);
  await page.keyboard.type(' en');
  await kill();
}

test('what was typed when the program was killed is shown beside what is saved, opens, and is saved', async () => {
  const file = letterFile('een-wens');
  const before = readFileSync(file, 'utf8');
  await typeAndKill(file, 'Woorden van vlak voor de stroomstoring');
  expect(readFileSync(file, 'utf8')).toBe(before);

  const { page } = await start();
  await recovered(page).waitFor();
  await recovered(page).getByText('Woorden van vlak voor de stroomstoring').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe(before);
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page).textContent()).toContain('Woorden van vlak voor de stroomstoring');
  await recovered(page).waitFor({ state: 'detached' });
  await saveByKey(page);
  expect(readFileSync(file, 'utf8')).toContain('Woorden van vlak voor de stroomstoring');
  await app?.close();

  const third = await start();
  await third.page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
  expect(await recovered(third.page).count()).toBe(0);
});

test('the saved version is kept: the copy stands under Herstelkopieën, and can be saved apart', async () => {
  const file = letterFile('een-wens');
  const before = readFileSync(file, 'utf8');
  await typeAndKill(file, 'Toch niet nodig');

  const copy = join(testFolder(), 'kopie.brief');
  const { page, menu } = await start({ answers: [{ dialog: 'save', choose: copy }] });
  await recovered(page).getByRole('button', { name: 'Opgeslagen versie houden' }).click();
  await recovered(page).waitFor({ state: 'detached' });
  await menu('recovery');
  const copies = page.getByRole('dialog', { name: 'Herstelkopieën' });
  await copies.getByText('Toch niet nodig').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await copies.getByRole('button', { name: 'Opslaan als kopie…' }).click();
  await copies.getByText('Opgeslagen als kopie.brief.').waitFor();
  expect(readFileSync(copy, 'utf8')).toContain('Toch niet nodig');
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(journals()).toHaveLength(1);
});

test('a letter that was never saved comes back; Escape decides later, and the next start asks again', async () => {
  const first = await start();
  await first.page.getByRole('button', { name: 'Overslaan' }).click();
  await first.page
    .getByRole('button', { name: /Reactie op wensen/ })
    .first()
    .click();
  await textOf(first.page).press('Control+Home');
  await first.page.keyboard.type('Nog nergens opgeslagen');
  await journalHolds('Nog nergens opgeslagen');
  await first.kill();

  const second = await start();
  await recovered(second.page).getByText('Deze brief is nooit opgeslagen').waitFor();
  await recovered(second.page).getByText('Nog nergens opgeslagen').waitFor();
  await second.page.keyboard.press('Escape');
  await recovered(second.page).waitFor({ state: 'detached' });
  await second.close();

  const { page } = await start();
  await recovered(page).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page).textContent()).toContain('Nog nergens opgeslagen');
  await page.getByText('Niet opgeslagen').first().waitFor();
});

test('started with a letter, the copy of that letter comes first, over it', async () => {
  const file = letterFile('een-wens');
  await typeAndKill(file, 'Van deze brief');
  await app?.close();
  const other = letterFile('lijsten');
  const third = await start();
  await recovered(third.page).waitFor();
  await third.page.keyboard.press('Escape');
  await third.emit('open-file', other);
  await textOf(third.page).press('Control+Home');
  await third.page.keyboard.type('Van een andere brief');
  await journalHolds('Van een andere brief');
  await third.kill();

  const { page } = await start({ files: [file] });
  await recovered(page).waitFor();
  const entries = recovered(page).getByRole('option');
  expect(await entries.count()).toBe(2);
  await recovered(page).getByText('Van deze brief').waitFor();
  await entries.first().focus();
  await page.keyboard.press('ArrowDown');
  await recovered(page).getByText('Van een andere brief').waitFor();
  await page.keyboard.press('Home');
  await recovered(page).getByRole('button', { name: 'Herstelde brief openen' }).press('Enter');
  await expect.poll(() => textOf(page).textContent()).toContain('Van deze brief');
});

test('a page that crashes is loaded again, with what was typed in it', async () => {
  const file = letterFile('een-wens');
  const running = await start({ files: [file], answers: [{ dialog: 'message', press: 'Opnieuw openen' }] });
  const crashed = running.page;
  await textOf(crashed).press('Control+Home');
  await crashed.keyboard.type('Vlak voor het vastlopen');
  await journalHolds('Vlak voor het vastlopen');
  await crashed.goto('chrome://crash').catch(() => {});
  await expect.poll(() => running.page !== crashed).toBe(true);
  const { page } = running;
  await recovered(page).getByText('Vlak voor het vastlopen').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page).textContent()).toContain('Vlak voor het vastlopen');
  await saveByKey(page);
  expect(readLetter(file)).toBeDefined();
  expect(readFileSync(file, 'utf8')).toContain('Vlak voor het vastlopen');
});

test('a page that crashes with everything saved opens the same letter again', async () => {
  const file = letterFile('een-wens');
  const running = await start({ files: [file], answers: [{ dialog: 'message', press: 'Opnieuw openen' }] });
  const crashed = running.page;
  await textOf(crashed).press('Control+Home');
  await crashed.keyboard.type('Al opgeslagen');
  await saveByKey(crashed);
  await crashed.goto('chrome://crash').catch(() => {});
  await expect.poll(() => running.page !== crashed).toBe(true);
  await expect.poll(() => textOf(running.page).textContent()).toContain('Al opgeslagen');
  expect(await recovered(running.page).count()).toBe(0);
});

test('a journal that cannot be kept is told in one line over the letter, which goes when it can again', async () => {
  const folder = join(userData, 'journaal');
  writeFileSync(folder, 'a file where the folder should come');
  const { page } = await start({ files: [letterFile('een-wens')] });
  await textOf(page).press('Control+Home');
  await page.keyboard.type('Zonder vangnet');
  const line = page.getByText(/^Van deze brief wordt nu geen herstelkopie bijgehouden/);
  await line.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  rmSync(folder);
  await page.keyboard.type(' en weer met');
  await line.waitFor({ state: 'detached' });
  await journalHolds('Zonder vangnet en weer met');
});
