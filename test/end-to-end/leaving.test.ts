import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile, readLetter, testFolder } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

/** Opens a letter and gives it another onderwerp, unsaved. */
async function changeOnderwerp(file: string, onderwerp: string): Promise<Page> {
  app = await startApp({ files: [file] });
  const { page } = app;
  const field = page.getByLabel('Onderwerp', { exact: true });
  await field.fill(onderwerp);
  return page;
}

const question = (page: Page) => page.getByRole('dialog', { name: 'Wijzigingen opslaan?' });

test('leaving an unsaved letter asks; cancel stays, and the change is still there', async () => {
  const page = await changeOnderwerp(letterFile('een-wens'), 'Iets anders');
  await app?.menu('start-screen');
  await question(page).waitFor();
  expect(await question(page).textContent()).toContain('Iets anders');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await question(page).waitFor({ state: 'detached' });
  expect(await page.getByLabel('Onderwerp', { exact: true }).inputValue()).toBe('Iets anders');
});

test('save writes the letter and goes on', async () => {
  const file = letterFile('een-wens');
  const page = await changeOnderwerp(file, 'Iets anders');
  await app?.menu('start-screen');
  await question(page).waitFor();
  await page.keyboard.press('Enter');
  await question(page).waitFor({ state: 'detached' });
  expect(readLetter(file).gegevens.onderwerp).toBe('Iets anders');
  await page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
});

test('do not save leaves the file as it is and goes on', async () => {
  const file = letterFile('een-wens');
  const before = readLetter(file).gegevens.onderwerp;
  const page = await changeOnderwerp(file, 'Iets anders');
  await app?.menu('start-screen');
  await question(page).getByRole('button', { name: 'Niet opslaan' }).press('Enter');
  await page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
  expect(readLetter(file).gegevens.onderwerp).toBe(before);
});

test('a letter without changes is left without a question', async () => {
  app = await startApp({ files: [letterFile('een-wens')] });
  await app.page.getByRole('button', { name: 'Exporteren' }).waitFor();
  await app.menu('start-screen');
  await app.page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
});

test('closing the window with an unsaved letter asks first; save writes it and closes', async () => {
  const file = letterFile('een-wens');
  const page = await changeOnderwerp(file, 'Bewaard bij het sluiten');
  await expect.poll(async () => ((await app?.closeWindow()) ? 'closed' : 'kept open')).toBe('kept open');
  await question(page).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => readLetter(file).gegevens.onderwerp).toBe('Bewaard bij het sluiten');
  await expect.poll(() => page.isClosed()).toBe(true);
});

test('a letter that the system opens comes after the question about the one that is open', async () => {
  const page = await changeOnderwerp(letterFile('een-wens'), 'Iets anders');
  await app?.emit('open-file', letterFile('elf-wensen'));
  await question(page).getByRole('button', { name: 'Niet opslaan' }).press('Enter');
  await question(page).waitFor({ state: 'detached' });
  await expect
    .poll(() => page.getByLabel('Onderwerp', { exact: true }).inputValue())
    .toBe(readLetter(letterFile('elf-wensen')).gegevens.onderwerp);
});

test('the letter that is open stays as it is when the system opens it again', async () => {
  const file = letterFile('een-wens');
  const page = await changeOnderwerp(file, 'Iets anders');
  await app?.emit('second-instance', ['collegebrief', file], dirname(file));
  await expect.poll(async () => (await app?.notices())?.some(({ name }) => name === 'open-file')).toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  expect(await question(page).count()).toBe(0);
  expect(await page.getByLabel('Onderwerp', { exact: true }).inputValue()).toBe('Iets anders!');
});

test('what is typed while another letter is fetched is asked about, and kept', async () => {
  app = await startApp({ files: [letterFile('een-wens')] });
  const field = app.page.getByLabel('Onderwerp', { exact: true });
  await field.waitFor();
  // A file that gives its text only when the test says so: a network folder on a bad day.
  const slow = join(testFolder(), 'traag.brief');
  execFileSync('mkfifo', [slow]);
  await app.emit('open-file', slow);
  await field.fill('Intussen getypt');
  await writeFile(slow, readFileSync(letterFile('elf-wensen')));
  await question(app.page).waitFor();
  await app.page.keyboard.press('Escape');
  await question(app.page).waitFor({ state: 'detached' });
  expect(await field.inputValue()).toBe('Intussen getypt');
});

test('a new letter is saved in the folder of the program when it is left', async () => {
  app = await startApp();
  const { page, home } = app;
  await page.getByRole('button', { name: 'Overslaan' }).press('Enter');
  await page.getByRole('heading', { name: 'Begin met een sjabloon' }).waitFor();
  await page.keyboard.press('Control+N');
  await page.keyboard.press('Enter');
  await page.getByLabel('Onderwerp', { exact: true }).fill('Een nieuwe brief');
  await app.menu('start-screen');
  await question(page).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('grid', { name: 'Brieven in deze map' }).waitFor();
  expect(await page.locator('tbody tr').allInnerTexts()).toHaveLength(1);
  const folder = join(home, 'Documents', 'Collegebrief');
  if (existsSync(folder)) expect(readdirSync(folder)).toHaveLength(1);
});
