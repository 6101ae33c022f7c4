import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
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

const onderwerpOf = (page: Page) => page.getByLabel('Onderwerp', { exact: true });

const question = (page: Page) => page.getByRole('dialog', { name: 'Wijzigingen opslaan?' });

test('a letter with a file is saved when it is left, and nothing is asked', async () => {
  const file = letterFile('een-wens');
  const page = await changeOnderwerp(file, 'Iets anders');
  await app?.menu('start-screen');
  await page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
  expect(readLetter(file).gegevens.onderwerp).toBe('Iets anders');
});

describe('a letter that cannot be saved when it is left', () => {
  const problem = (page: Page) => page.getByRole('dialog', { name: 'De brief is niet opgeslagen' });

  /** A letter in the way of whose file there is a folder now. */
  async function leaveUnsaved(): Promise<{ page: Page; file: string }> {
    const file = letterFile('een-wens');
    const page = await changeOnderwerp(file, 'Iets anders');
    rmSync(file);
    mkdirSync(file);
    await app?.menu('start-screen');
    await problem(page).waitFor();
    return { page, file };
  }

  test('stays in the window when the user cancels', async () => {
    const { page } = await leaveUnsaved();
    expect(await problem(page).textContent()).toContain('Dit is een map en geen bestand.');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await problem(page).waitFor({ state: 'detached' });
    expect(await onderwerpOf(page).inputValue()).toBe('Iets anders');
    await page.getByRole('button', { name: 'Niet opgeslagen: dit is een map en geen bestand' }).waitFor();
  });

  test('is saved and left when it works at the next try; until then the dialog comes again', async () => {
    const { page, file } = await leaveUnsaved();
    await problem(page).getByRole('button', { name: 'Opnieuw proberen' }).press('Enter');
    await problem(page).waitFor();
    rmSync(file, { recursive: true });
    await problem(page).getByRole('button', { name: 'Opnieuw proberen' }).press('Enter');
    await page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
    expect(readLetter(file).gegevens.onderwerp).toBe('Iets anders');
  });

  test('is left when it is saved elsewhere, and stays when choosing a name is cancelled', async () => {
    const { page } = await leaveUnsaved();
    const elsewhere = join(testFolder(), 'elders.brief');
    await app?.answer({ dialog: 'save', choose: 'cancel' }, { dialog: 'save', choose: elsewhere });
    await problem(page).getByRole('button', { name: 'Opslaan als…' }).press('Enter');
    await expect.poll(async () => (await app?.dialogs())?.length).toBe(1);
    // Until the window knows that it was cancelled the button waits.
    await problem(page).getByRole('button', { name: 'Opslaan als…', disabled: false }).press('Enter');
    await page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
    expect(readLetter(elsewhere).gegevens.onderwerp).toBe('Iets anders');
  });

  test('keeps the window open when that is closed', async () => {
    const file = letterFile('een-wens');
    const page = await changeOnderwerp(file, 'Iets anders');
    rmSync(file);
    mkdirSync(file);
    expect(await app?.closeWindow()).toBe(false);
    await problem(page).waitFor();
    await page.keyboard.press('Escape');
    rmSync(file, { recursive: true });
    await onderwerpOf(page).fill('Weer iets anders');
    await app?.closeWindow();
    await expect.poll(() => page.isClosed()).toBe(true);
    expect(readLetter(file).gegevens.onderwerp).toBe('Weer iets anders');
  });
});

describe('a letter that cannot be saved and is left without saving', () => {
  const problem = (page: Page) => page.getByRole('dialog', { name: 'De brief is niet opgeslagen' });
  const copies = (page: Page) => page.getByRole('dialog', { name: 'Herstelkopieën' });
  const lost = (page: Page) => page.getByRole('dialog', { name: 'Wijzigingen verliezen?' });
  const userData = () => app?.userData ?? '';

  async function fileInTheWay(): Promise<Page> {
    const file = letterFile('een-wens');
    const page = await changeOnderwerp(file, 'Nergens opgeslagen');
    rmSync(file);
    mkdirSync(file);
    return page;
  }

  /** Closes the program as it is, and starts it again with the same data. */
  async function startAgain(): Promise<RunningApp> {
    const kept = join(testFolder(), 'eigen');
    cpSync(userData(), kept, { recursive: true });
    await app?.close();
    app = await startApp({ userData: kept });
    return app;
  }

  test('is not offered at the next start, and stands under Herstelkopieën', async () => {
    const page = await fileInTheWay();
    expect(await app?.closeWindow()).toBe(false);
    await problem(page).waitFor();
    await problem(page).getByText('blijven de wijzigingen 30 dagen bij Bestand > Herstelkopieën staan').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Opslaan als…');
    await problem(page).getByRole('button', { name: 'Sluiten zonder opslaan' }).press('Enter');
    await expect.poll(() => page.isClosed()).toBe(true);

    const next = await startAgain();
    await next.page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
    expect(await next.page.getByRole('dialog').count()).toBe(0);
    await next.menu('recovery');
    await copies(next.page).getByText('Nergens opgeslagen').first().waitFor();
    await copies(next.page).getByRole('button', { name: 'Herstelde brief openen' }).press('Enter');
    await expect.poll(() => onderwerpOf(next.page).inputValue()).toBe('Nergens opgeslagen');
  });

  test('is asked about once more when no herstelkopie can be kept', async () => {
    const own = join(testFolder(), 'eigen');
    mkdirSync(own);
    // A file where the folder of the journals has to come: nothing can be written there.
    writeFileSync(join(own, 'journaal'), '');
    const file = letterFile('een-wens');
    app = await startApp({ userData: own, files: [file] });
    const { page } = app;
    await onderwerpOf(page).fill('Straks weg');
    await page.locator('.cb-journal-notice').waitFor();
    rmSync(file);
    mkdirSync(file);
    await app.menu('start-screen');
    await problem(page).getByText('Zonder opslaan gaan de wijzigingen verloren.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await problem(page).getByRole('button', { name: 'Sluiten zonder opslaan' }).press('Enter');
    await lost(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await problem(page).waitFor();
    await problem(page).getByRole('button', { name: 'Sluiten zonder opslaan' }).press('Enter');
    await lost(page).waitFor();
    await page.keyboard.press('Enter');
    await problem(page).waitFor();
    expect(await onderwerpOf(page).inputValue()).toBe('Straks weg');
    await problem(page).getByRole('button', { name: 'Sluiten zonder opslaan' }).press('Enter');
    await lost(page).getByRole('button', { name: 'Wijzigingen verliezen' }).press('Enter');
    await page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
  });
});

describe('a letter without a file', () => {
  /** A new letter with an onderwerp, that was never saved. */
  async function newLetter(userData?: string): Promise<Page> {
    app = await startApp(userData === undefined ? {} : { userData });
    const { page } = app;
    await page.getByRole('button', { name: 'Overslaan' }).press('Enter');
    await page.getByRole('heading', { name: 'Begin met een sjabloon' }).waitFor();
    await page.keyboard.press('Control+N');
    await page.keyboard.press('Enter');
    await onderwerpOf(page).fill('Een nieuwe brief');
    return page;
  }

  test('is asked about when it is left; cancel stays, and the change is still there', async () => {
    const page = await newLetter();
    await app?.menu('start-screen');
    await question(page).waitFor();
    expect(await question(page).textContent()).toContain('Een nieuwe brief');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await question(page).waitFor({ state: 'detached' });
    expect(await onderwerpOf(page).inputValue()).toBe('Een nieuwe brief');
  });

  test('is asked about once more when it is not saved and no herstelkopie can be kept', async () => {
    const userData = testFolder();
    // A file where the folder of the journals has to come: nothing can be written there.
    writeFileSync(join(userData, 'journaal'), '');
    const page = await newLetter(userData);
    await page.locator('.cb-journal-notice').waitFor();
    await app?.menu('start-screen');
    await question(page).getByText('Niet opslaan? Dan gaan ze verloren.').waitFor();
    await question(page).getByRole('button', { name: 'Niet opslaan' }).press('Enter');
    const lost = page.getByRole('dialog', { name: 'Wijzigingen verliezen?' });
    await lost.waitFor();
    await page.keyboard.press('Escape');
    await question(page).getByRole('button', { name: 'Niet opslaan' }).press('Enter');
    await lost.getByRole('button', { name: 'Wijzigingen verliezen' }).press('Enter');
    await page.getByRole('heading', { name: 'Begin met een sjabloon' }).waitFor();
  });

  test('is saved in the folder of the program when the user says so', async () => {
    const page = await newLetter();
    await app?.menu('start-screen');
    await question(page).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Brieven in deze map' }).waitFor();
    expect(await page.locator('tbody tr').allInnerTexts()).toHaveLength(1);
    const folder = join(app?.home ?? '', 'Documents', 'Collegebrief');
    if (existsSync(folder)) await expect.poll(() => readdirSync(folder)).toHaveLength(1);
  });

  test('stays when the user says so while it is being saved, which is shown when it takes long', async () => {
    const page = await newLetter();
    await app?.menu('start-screen');
    await question(page).waitFor();
    const { pid } = app?.mainProcess ?? {};
    if (pid === undefined) throw new Error('There is no main process.');
    process.kill(pid, 'SIGSTOP');
    try {
      await question(page).getByRole('button', { name: 'Opslaan', exact: true }).press('Enter');
      await question(page).getByRole('progressbar', { name: 'De brief wordt opgeslagen' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await question(page).waitFor({ state: 'detached' });
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await page
      .getByText(/^Opgeslagen om \d\d\.\d\d$/)
      .first()
      .waitFor();
    expect(await onderwerpOf(page).inputValue()).toBe('Een nieuwe brief');
    await app?.menu('start-screen');
    await page.getByRole('grid', { name: 'Brieven in deze map' }).waitFor();
  });

  test('is not saved when the user does not want it', async () => {
    const page = await newLetter();
    await app?.menu('start-screen');
    await question(page).getByRole('button', { name: 'Niet opslaan' }).press('Enter');
    await page.getByRole('heading', { name: 'Begin met een sjabloon' }).waitFor();
    expect(existsSync(join(app?.home ?? '', 'Documents', 'Collegebrief'))).toBe(false);
  });
});

test('a letter without changes is left without a question', async () => {
  app = await startApp({ files: [letterFile('een-wens')] });
  await app.page.getByRole('button', { name: 'Exporteren' }).waitFor();
  await app.menu('start-screen');
  await app.page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
});

test('a window with a letter is asked before it closes, also when all was saved: a key may be on its way', async () => {
  const file = letterFile('een-wens');
  app = await startApp({ files: [file] });
  const { page } = app;
  await onderwerpOf(page).waitFor();
  await onderwerpOf(page).focus();
  expect(await app.closeWindow()).toBe(false);
  await expect.poll(() => page.isClosed()).toBe(true);
});

test('closing the window saves the letter, and closes then', async () => {
  const file = letterFile('een-wens');
  const page = await changeOnderwerp(file, 'Bewaard bij het sluiten');
  await app?.closeWindow();
  await expect.poll(() => page.isClosed()).toBe(true);
  expect(readLetter(file).gegevens.onderwerp).toBe('Bewaard bij het sluiten');
});

test('a letter that the system opens comes when the one that is open has been saved', async () => {
  const file = letterFile('een-wens');
  const page = await changeOnderwerp(file, 'Iets anders');
  await app?.emit('open-file', letterFile('elf-wensen'));
  await expect.poll(() => onderwerpOf(page).inputValue()).toBe(readLetter(letterFile('elf-wensen')).gegevens.onderwerp);
  expect(readLetter(file).gegevens.onderwerp).toBe('Iets anders');
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

test('what is typed while another letter is fetched is saved', async () => {
  const file = letterFile('een-wens');
  app = await startApp({ files: [file] });
  const field = onderwerpOf(app.page);
  await field.waitFor();
  // A file that gives its text only when the test says so: a network folder on a bad day.
  const slow = join(testFolder(), 'traag.brief');
  execFileSync('mkfifo', [slow]);
  await app.emit('open-file', slow);
  await field.fill('Intussen getypt');
  await writeFile(slow, readFileSync(letterFile('elf-wensen')));
  await expect
    .poll(() => field.inputValue(), { timeout: 5000 })
    .toBe(readLetter(letterFile('elf-wensen')).gegevens.onderwerp);
  expect(readLetter(file).gegevens.onderwerp).toBe('Intussen getypt');
});
