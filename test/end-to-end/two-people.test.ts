import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Letter } from '../../letter/model/letter.ts';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';
import { axeFindings } from './axe-findings.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { pressUntilFocused } from './keyboard.ts';
import { letterFile, readLetter } from './letter-file.ts';

const apps: RunningApp[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

/** One person's program, with a profile of its own, on a letter. */
async function person(file: string): Promise<RunningApp> {
  const app = await startApp({ files: [file] });
  apps.push(app);
  return app;
}

const lockOf = (file: string) => join(dirname(file), `.~lock.${basename(file)}#`);
const text = (page: Page) => page.getByRole('textbox', { name: 'Tekst van de brief' });
const onderwerp = (page: Page) => page.getByLabel('Onderwerp', { exact: true });
const inUse = (page: Page) => page.getByRole('dialog', { name: 'Deze brief is in gebruik' });
const joining = (page: Page) => page.getByRole('dialog', { name: 'Twee teksten samenvoegen' });
const bar = (page: Page) => page.getByRole('region', { name: 'Over het bestand van deze brief' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The window gets the focus, as when one comes back to it: main looks at the file at once. */
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

/** Somebody else writes the file, in whatever program. */
function writeBehind(file: string, change: (letter: Letter) => Letter): void {
  writeFileSync(file, writeBriefFile(change(readLetter(file))));
}

const withAanhef = (aanhef: string) => (letter: Letter) => ({ ...letter, gegevens: { ...letter.gegevens, aanhef } });
const withOnderwerp = (onderwerp: string) => (letter: Letter) => ({
  ...letter,
  gegevens: { ...letter.gegevens, onderwerp },
});

/** axe in both themes. */
async function axeInBoth(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page), colorScheme).toEqual([]);
  }
}

describe('two people on one letter', () => {
  test('the second is told who works on it, reads, hears when it is free, and edits', async () => {
    const file = letterFile('een-wens');
    const anna = await person(file);
    await text(anna.page).waitFor();
    expect(existsSync(lockOf(file))).toBe(true);
    const bert = await person(file);
    await inUse(bert.page).waitFor();
    expect(await inUse(bert.page).textContent()).toMatch(/Aan deze brief werkt al iemand: .+, sinds \d\d\.\d\d uur\./);
    await axeInBoth(bert.page);

    await bert.page.keyboard.press('Enter');
    await bar(bert.page)
      .getByText(/werkt aan deze brief, sinds .* U leest alleen mee\.$/)
      .waitFor();
    await axeInBoth(bert.page);
    const before = await onderwerp(bert.page).inputValue();
    await bert.page.keyboard.type('Dit mag niet');
    expect(await text(bert.page).textContent()).not.toContain('Dit mag niet');
    expect(readLetter(file).gegevens.onderwerp).toBe(before);

    await anna.menu('start-screen');
    await expect.poll(() => existsSync(lockOf(file))).toBe(false);
    await comeBack(bert.page);
    await bar(bert.page).getByText('De brief is weer vrij.').waitFor();
    await bar(bert.page).getByRole('button', { name: 'Bewerken' }).press('Enter');
    await bar(bert.page).waitFor({ state: 'detached' });
    await expect.poll(() => existsSync(lockOf(file))).toBe(true);
    await onderwerp(bert.page).fill('Nu van Bert');
    await bert.page.keyboard.press('Control+S');
    await expect.poll(() => readLetter(file).gegevens.onderwerp).toBe('Nu van Bert');
  });

  test('a copy has the text of the letter and no file; the letter itself stays as it is', async () => {
    const file = letterFile('een-wens');
    const anna = await person(file);
    await text(anna.page).waitFor();
    const before = readFileSync(file, 'utf8');
    const bert = await person(file);
    await inUse(bert.page).getByRole('button', { name: 'Kopie maken' }).press('Enter');
    await onderwerp(bert.page).fill('Kopie van Bert');
    expect(await bar(bert.page).count()).toBe(0);
    await bert.answer({ dialog: 'save', choose: join(dirname(file), 'kopie.brief') });
    await bert.page.keyboard.press('Control+Shift+S');
    await expect.poll(() => existsSync(join(dirname(file), 'kopie.brief'))).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readLetter(join(dirname(file), 'kopie.brief')).id).toBe(readLetter(file).id);
    await expect.poll(() => existsSync(lockOf(join(dirname(file), 'kopie.brief')))).toBe(true);
  });

  test('one who reads sees that there is a newer text, and asks for it', async () => {
    const file = letterFile('een-wens');
    const anna = await person(file);
    await onderwerp(anna.page).waitFor();
    const bert = await person(file);
    await inUse(bert.page).waitFor();
    await bert.page.keyboard.press('Enter');
    await bar(bert.page).waitFor();
    await onderwerp(anna.page).fill('Anna schrijft door');
    await anna.page.keyboard.press('Control+S');
    await expect.poll(() => readLetter(file).gegevens.onderwerp).toBe('Anna schrijft door');
    await comeBack(bert.page);
    await bar(bert.page).getByRole('button', { name: 'Nieuwe tekst tonen' }).press('Enter');
    await expect.poll(() => onderwerp(bert.page).inputValue()).toBe('Anna schrijft door');
    await bar(bert.page)
      .getByText(/U leest alleen mee\.$/)
      .waitFor();
  });

  test('a lock that a program left is taken over by who says so', async () => {
    const file = letterFile('een-wens');
    writeFileSync(lockOf(file), `Carla,carla,${hostname()},03.03.2026 14:02,file:///weg?proces=16777212;`);
    const { page } = await person(file);
    const dialog = page.getByRole('dialog', { name: 'Deze brief lijkt nog in gebruik' });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('Deze brief is geopend door Carla, sinds 3 maart');
    await axeInBoth(page);
    await pressUntilFocused(page, 'Tab', dialog.getByRole('button', { name: 'Toch bewerken' }));
    await page.keyboard.press('Enter');
    await text(page).waitFor();
    expect(await bar(page).count()).toBe(0);
    await expect.poll(() => readFileSync(lockOf(file), 'utf8')).not.toContain('Carla');
  });

  test('a program that was killed leaves a lock that its next start takes without a word', async () => {
    const file = letterFile('een-wens');
    const first = await startApp({ files: [file] });
    await text(first.page).waitFor();
    await first.kill();
    expect(existsSync(lockOf(file))).toBe(true);
    const second = await startApp({ files: [file], userData: first.userData });
    apps.push(second, first);
    await text(second.page).waitFor();
    expect(await second.page.getByRole('dialog').count()).toBe(0);
  });

  test('closing the window gives the lock back', async () => {
    const file = letterFile('een-wens');
    const { page, closeWindow } = await person(file);
    await text(page).waitFor();
    await closeWindow();
    await expect.poll(() => page.isClosed()).toBe(true);
    await expect.poll(() => existsSync(lockOf(file))).toBe(false);
  });
});

describe('a file that another writes while it is open', () => {
  test('is joined with what is being typed: nothing is lost, it can be seen, and undone', async () => {
    const file = letterFile('een-wens');
    const { page } = await person(file);
    await onderwerp(page).fill('Mijn onderwerp');
    writeBehind(file, withAanhef('Geachte heer Jansen,'));
    await comeBack(page);
    await bar(page).getByText('1 wijziging van een ander samengevoegd.').waitFor();
    await expect.poll(() => readLetter(file).gegevens.onderwerp).toBe('Mijn onderwerp');
    expect(readLetter(file).gegevens.aanhef).toBe('Geachte heer Jansen,');
    expect(await onderwerp(page).inputValue()).toBe('Mijn onderwerp');
    await axeInBoth(page);

    await button(page, 'Bekijken').press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Wat er van een ander is samengevoegd' });
    await dialog.getByText('Geachte heer Jansen,').waitFor();
    await axeInBoth(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await button(page, 'Melding sluiten').press('Enter');
    await bar(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Z');
    await expect.poll(() => page.getByLabel('Aanhef', { exact: true }).inputValue()).not.toContain('Jansen');
    expect(await onderwerp(page).inputValue()).toBe('Mijn onderwerp');
    await bar(page)
      .getByText(/^U maakte het samenvoegen ongedaan/)
      .waitFor();
    await axeInBoth(page);
  });

  test('while nothing was changed here: the new text is there, and undo brings the old one back', async () => {
    const file = letterFile('een-wens');
    const { page } = await person(file);
    await onderwerp(page).waitFor();
    writeBehind(file, withOnderwerp('Van een ander'));
    await comeBack(page);
    await bar(page).getByText('Een ander heeft deze brief gewijzigd. U ziet de nieuwe tekst.').waitFor();
    expect(await onderwerp(page).inputValue()).toBe('Van een ander');
    await text(page).focus();
    await page.keyboard.press('Control+Z');
    await expect.poll(() => onderwerp(page).inputValue()).not.toBe('Van een ander');
  });

  test('is found out by looking every few seconds, without the window being touched', async () => {
    const file = letterFile('een-wens');
    const { page } = await person(file);
    await onderwerp(page).waitFor();
    writeBehind(file, withOnderwerp('Gezien'));
    await expect.poll(() => onderwerp(page).inputValue(), { timeout: 12_000 }).toBe('Gezien');
  });

  test('what both changed is shown side by side and chosen by keyboard; nothing is written before', async () => {
    const file = letterFile('een-wens');
    const { page } = await person(file);
    await onderwerp(page).fill('Mijn onderwerp');
    writeBehind(file, (letter) => withAanhef('Geachte raad,')(withOnderwerp('Hun onderwerp')(letter)));
    await page.keyboard.press('Control+S');
    await joining(page).waitFor();
    expect(await joining(page).textContent()).toContain('Nog 1 keuze');
    await axeInBoth(page);
    expect(readLetter(file).gegevens.onderwerp).toBe('Hun onderwerp');

    await page.keyboard.press('Escape');
    await bar(page)
      .getByText(/U en een ander wijzigden hetzelfde/)
      .waitFor();
    await axeInBoth(page);
    await button(page, 'Verder met samenvoegen').press('Enter');
    await joining(page).waitFor();
    await pressUntilFocused(page, 'Tab', joining(page).getByRole('radio', { name: /^Mijn tekst/ }));
    await page.keyboard.press('Space');
    expect(await joining(page).textContent()).toContain('Alles is gekozen');
    await page.keyboard.press('Enter');
    await joining(page).waitFor({ state: 'detached' });
    await expect.poll(() => readLetter(file).gegevens.onderwerp).toBe('Mijn onderwerp');
    expect(readLetter(file).gegevens.aanhef).toBe('Geachte raad,');
  });

  test('leaving the letter with changes joins first, and goes on when nothing is to be chosen', async () => {
    const file = letterFile('een-wens');
    const app = await person(file);
    await onderwerp(app.page).fill('Mijn onderwerp');
    writeBehind(file, withAanhef('Geachte raad,'));
    await app.menu('start-screen');
    const question = app.page.getByRole('dialog', { name: 'Wijzigingen opslaan?' });
    const start = app.page.getByRole('heading', { name: 'Welkom bij Collegebrief' });
    await question.or(start).first().waitFor();
    if (await question.isVisible()) await question.getByRole('button', { name: 'Opslaan', exact: true }).press('Enter');
    await start.waitFor();
    expect(readLetter(file).gegevens).toMatchObject({ onderwerp: 'Mijn onderwerp', aanhef: 'Geachte raad,' });
  });

  test('a file that is gone is told; the letter stays, and all is well when it is back', async () => {
    const file = letterFile('een-wens');
    const { page } = await person(file);
    await onderwerp(page).waitFor();
    renameSync(file, `${file}.elders`);
    await comeBack(page);
    await bar(page)
      .getByText(/^Het bestand is niet te vinden\./)
      .waitFor();
    await axeInBoth(page);
    await onderwerp(page).fill('Toch verder');
    expect(existsSync(file)).toBe(false);
    renameSync(`${file}.elders`, file);
    await comeBack(page);
    await bar(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
    await expect.poll(() => readLetter(file).gegevens.onderwerp).toBe('Toch verder');
  });

  test('a letter that became another kind and cannot be opened is told once', async () => {
    const file = letterFile('een-wens');
    const { page } = await person(file);
    await onderwerp(page).waitFor();
    writeBehind(file, (letter) => ({ ...letter, template: { ...letter.template, version: 99 } }));
    await comeBack(page);
    const dialog = page.getByRole('dialog', { name: 'De brief kan niet worden geopend' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    expect(await dialog.count()).toBe(0);
    await onderwerp(page).fill('Toch verder');
    await bar(page)
      .getByText(/^Een ander heeft deze brief definitief gemaakt/)
      .waitFor();
  });

  test('a file that became something else cannot be joined, and is not written over', async () => {
    const file = letterFile('een-wens');
    const { page } = await person(file);
    await onderwerp(page).fill('Mijn onderwerp');
    writeFileSync(file, 'geen brief');
    await comeBack(page);
    await bar(page)
      .getByText(/^Het bestand is gewijzigd en kan niet met uw brief worden samengevoegd\./)
      .waitFor();
    await axeInBoth(page);
    await page.keyboard.press('Control+S');
    await page.waitForTimeout(300);
    expect(readFileSync(file, 'utf8')).toBe('geen brief');
  });
});

describe('joining with another copy', () => {
  test('of which it is not known what it was made of: what differs is asked about, and comes in', async () => {
    const file = letterFile('een-wens');
    const copy = join(dirname(file), 'kopie.brief');
    writeFileSync(copy, writeBriefFile(withAanhef('Geachte raad,')(readLetter(file))));
    const app = await person(file);
    await onderwerp(app.page).fill('Mijn onderwerp');
    await app.answer({ dialog: 'open', choose: [copy] });
    await app.menu('join');
    await joining(app.page).getByRole('radio').first().waitFor();
    expect(await joining(app.page).getByRole('group').count(), 'the onderwerp was changed here').toBe(1);
    await axeInBoth(app.page);
    await joining(app.page)
      .getByRole('radio', { name: /^Andere tekst/ })
      .press('Space');
    await button(app.page, 'Samenvoegen').press('Enter');
    await bar(app.page).getByText('1 wijziging van een ander samengevoegd.').waitFor();
    expect(await app.page.getByLabel('Aanhef', { exact: true }).inputValue()).toBe('Geachte raad,');
    expect(await onderwerp(app.page).inputValue()).toBe('Mijn onderwerp');
  });

  test('of another letter is refused with a sentence', async () => {
    const app = await person(letterFile('een-wens'));
    await text(app.page).waitFor();
    await app.answer({ dialog: 'open', choose: [letterFile('elf-wensen')] });
    await app.menu('join');
    const dialog = app.page.getByRole('dialog', { name: 'De brieven zijn niet samengevoegd' });
    await dialog.getByText('Dit is een andere brief, en geen kopie van de brief in dit venster.').waitFor();
    await axeInBoth(app.page);
  });
});
