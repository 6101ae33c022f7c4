import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { hasFocus, saveByKey } from './keyboard.ts';
import { letterFile, readLetter } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

/** The letter is saved by itself one and a half seconds after a change. */
const SOON = { timeout: 6000 };

const onderwerp = (page: Page) => page.getByLabel('Onderwerp', { exact: true });
const panel = (page: Page) => page.getByRole('tabpanel', { name: /^Versies/ });
const version = (page: Page, name: RegExp) => panel(page).getByRole('checkbox', { name });

/** A letter that was opened and saved twice, with the panel of its versions. */
async function withVersions(): Promise<{ page: Page; file: string }> {
  const file = letterFile('een-wens');
  app = await startApp({ files: [file] });
  const { page } = app;
  for (const words of ['Eerste onderwerp', 'Tweede onderwerp']) {
    await onderwerp(page).fill(words);
    await saveByKey(page);
    // What is typed in a field after a pause of a second is another step.
    await page.waitForTimeout(1100);
  }
  await page.keyboard.press('Control+4');
  await version(page, /Zoals geopend/).waitFor();
  return { page, file };
}

test('every save is in the list; one is compared with the letter now, two with each other', async () => {
  const { page } = await withVersions();
  expect(await panel(page).getByRole('checkbox').count()).toBe(3);
  expect(await panel(page).getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Vandaag']);
  expect(await axeFindings(page)).toEqual([]);

  // By keyboard: the first row has the Tab stop, arrows go down, space chooses.
  await panel(page).getByRole('checkbox').first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  const difference = panel(page).getByRole('region', { name: 'Verschil', exact: true });
  await difference.waitFor();
  expect(await difference.getByRole('heading', { level: 3 }).first().textContent()).toMatch(
    /^Veranderd sinds vandaag \d\d\.\d\d$/,
  );
  expect(await difference.textContent()).toContain('Tweede onderwerp');
  expect(await axeFindings(page)).toEqual([]);

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect
    .poll(() => difference.getByRole('heading', { level: 3 }).first().textContent())
    .toContain('Veranderd van');
  await expect.poll(() => difference.textContent()).toContain('Eerste onderwerp');
  expect(await difference.textContent()).not.toContain('Tweede onderwerp');
  expect(await difference.getByRole('button', { name: 'Deze versie terugzetten' }).count()).toBe(0);
});

test('a version is put back, and with Ctrl+Z the letter is again what it was; both are versions', async () => {
  const { page, file } = await withVersions();
  const opened = readLetter(file).gegevens.onderwerp;
  expect(opened).toBe('Tweede onderwerp');
  await version(page, /Zoals geopend/).check();
  await panel(page).getByRole('button', { name: 'Deze versie terugzetten' }).press('Enter');
  await version(page, /Teruggezet/).waitFor();
  const restored = readLetter(file);
  expect(restored.gegevens.onderwerp).not.toBe('Tweede onderwerp');
  await panel(page)
    .getByText(/staat terug/)
    .waitFor();

  await page.keyboard.press('Control+Z');
  await expect.poll(() => readLetter(file).gegevens.onderwerp, SOON).toBe('Tweede onderwerp');
  await page.keyboard.press('Control+Z');
  await expect.poll(() => readLetter(file).gegevens.onderwerp, SOON).toBe('Eerste onderwerp');
  await page.keyboard.press('Control+Y');
  await page.keyboard.press('Control+Y');
  await expect.poll(() => readLetter(file), SOON).toEqual(restored);
});

test('changes that were not saved yet are a version before another is put back', async () => {
  const { page, file } = await withVersions();
  await version(page, /Zoals geopend/).check();
  const button = panel(page).getByRole('button', { name: 'Deze versie terugzetten' });
  await button.waitFor();
  await page.keyboard.press('Control+1');
  await onderwerp(page).fill('Nog niet bewaard');
  await page.keyboard.press('Control+4');
  await version(page, /Zoals geopend/).check();
  await button.press('Enter');
  await version(page, /Teruggezet/).waitFor();
  await version(page, /Zoals geopend/).uncheck();
  await version(page, /Vanzelf opgeslagen/).check();
  await expect
    .poll(() => panel(page).getByRole('region', { name: 'Verschil', exact: true }).textContent())
    .toContain('Nog niet bewaard');
  expect(readLetter(file).gegevens.onderwerp).not.toBe('Nog niet bewaard');
});

test('F2 names a milestone, Escape does not; the name stays in the next run', async () => {
  const { page, file } = await withVersions();
  await panel(page).getByRole('checkbox').first().focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('vergeet dit');
  await page.keyboard.press('Escape');
  expect(await panel(page).getByText('vergeet dit').count()).toBe(0);
  // The row has the focus again, each time.
  await page.keyboard.press('F2');
  await page.keyboard.type('naar jurist gestuurd');
  await page.keyboard.press('Enter');
  await version(page, /naar jurist gestuurd/).waitFor();
  expect(await hasFocus(version(page, /naar jurist gestuurd/))).toBe(true);
  const { userData } = app!;
  const id = readLetter(file).id;
  expect(readdirSync(join(userData, 'versies', id)).filter((name) => name.endsWith('.naam.txt'))).toHaveLength(1);
});

test('the menu saves a milestone with its name', async () => {
  const file = letterFile('een-wens');
  app = await startApp({ files: [file] });
  const { page } = app;
  await onderwerp(page).fill('Voor de jurist');
  await app.menu('milestone');
  const dialog = page.getByRole('dialog', { name: 'Mijlpaal vastleggen' });
  await dialog.waitFor();
  expect(await hasFocus(dialog.getByLabel('Naam van de mijlpaal'))).toBe(true);
  await page.keyboard.press('Enter');
  await dialog.getByText('Geef de mijlpaal een naam.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.type('naar jurist gestuurd');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(readLetter(file).gegevens.onderwerp).toBe('Voor de jurist');
  await app.menu('panel-versies');
  await version(page, /naar jurist gestuurd/).waitFor();
});

test('a letter that was never saved says how it gets versions', async () => {
  app = await startApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Overslaan' }).press('Enter');
  await page.getByRole('heading', { name: 'Begin met een sjabloon' }).waitFor();
  await page.keyboard.press('Control+N');
  await page.keyboard.press('Enter');
  await onderwerp(page).waitFor();
  await page.keyboard.press('Control+4');
  await panel(page).getByText('Deze brief is nog niet opgeslagen.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('a version that is long on its way says so, and then shows what differs', async () => {
  const { page, file } = await withVersions();
  const folder = join(app?.userData ?? '', 'versies', readLetter(file).id);
  const [name = ''] = readdirSync(folder).filter((one) => one.includes('opened') && one.endsWith('.gz'));
  const packed = readFileSync(join(folder, name));
  rmSync(join(folder, name));
  // A file that gives its text only when the test says so.
  execFileSync('mkfifo', [join(folder, name)]);
  await version(page, /Zoals geopend/).click();
  await panel(page).getByRole('progressbar', { name: 'Versie lezen…' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await writeFile(join(folder, name), packed);
  const difference = panel(page).getByRole('region', { name: 'Verschil', exact: true });
  await difference.getByText('Tweede onderwerp').first().waitFor();
  expect(await panel(page).getByRole('progressbar').count()).toBe(0);
});
