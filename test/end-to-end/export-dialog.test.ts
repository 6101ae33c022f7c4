import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Letter } from '../../letter/model/letter.ts';
import { axeFindings } from './axe-findings.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile, testFolder } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

const NAME = 'E26.000183 Reactie op wensen raad';

/** Opens a letter and the export dialog, by keyboard; the files are to come in `folder`. */
async function openExport(change?: (letter: Letter) => Letter, folder = testFolder()): Promise<[Page, string]> {
  app = await startApp({ files: [letterFile('E26.000183', change)] });
  const { page } = app;
  await page.getByRole('button', { name: 'Exporteren' }).waitFor();
  await page.keyboard.press('Control+E');
  await page.getByRole('dialog', { name: 'Exporteren' }).waitFor();
  await app.answer({ dialog: 'open', choose: [folder] });
  await page.getByRole('dialog').getByRole('button', { name: 'Andere map…' }).press('Enter');
  await page.getByRole('dialog').getByText(dirname(folder)).waitFor();
  await page.getByLabel('Naam', { exact: true }).fill(NAME);
  return [page, folder];
}

function withoutDatum(letter: Letter): Letter {
  const { datum: _, ...gegevens } = letter.gegevens;
  return { ...letter, gegevens };
}

/** All XML of a DOCX, headers and footers as well. */
function docxText(file: string): string {
  return Object.values(unzipSync(readFileSync(file)))
    .map((part) => strFromU8(part))
    .join('');
}

/** The first bytes of a file, as text. */
function beginning(file: string, length: number): string {
  return readFileSync(file).subarray(0, length).toString('latin1');
}

test('Ctrl+E, Enter: both files of a letter without faults, to be opened and shown', async () => {
  const [page, folder] = await openExport();
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByText('De controle heeft niets gevonden.').waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByText('De bestanden zijn gemaakt.').waitFor();
  expect(docxText(join(folder, `${NAME}.docx`))).not.toContain('CONCEPT');
  expect(beginning(join(folder, `${NAME}.pdf`), 5)).toBe('%PDF-');

  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(`Openen: ${NAME}.docx`);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Tonen in map: ${NAME}.pdf` }).press('Enter');
  await expect.poll(async () => JSON.stringify(await app?.opened())).toContain(`${NAME}.pdf`);
  expect(JSON.stringify(await app?.opened())).toContain(`${NAME}.docx`);
});

test('files of the same name are named before they are replaced', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, `${NAME}.pdf`), 'van gisteren');
  const [page] = await openExport(undefined, folder);
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByText(`In deze map staat al ${NAME}.pdf. Exporteren vervangt dit bestand.`).waitFor();
  await page.getByLabel('PDF', { exact: true }).uncheck();
  await dialog.getByText('In deze map staat al').waitFor({ state: 'detached' });
  await page.getByLabel('PDF', { exact: true }).check();
  await dialog.getByText('In deze map staat al').waitFor();
  await page.getByLabel('Naam', { exact: true }).press('Enter');
  await dialog.getByText('De bestanden zijn gemaakt.').waitFor();
  await page.getByRole('button', { name: 'Nog een keer exporteren' }).press('Enter');
  await dialog.getByText(`In deze map staan al ${NAME}.docx en ${NAME}.pdf.`).waitFor();
});

test('one file only, under another name', async () => {
  const [page, folder] = await openExport();
  await page.getByLabel('Word (DOCX)').uncheck();
  await page.getByLabel('Naam', { exact: true }).fill('voor de raad');
  await page.keyboard.press('Enter');
  await page.getByText('Het bestand is gemaakt.').waitFor();
  expect(existsSync(join(folder, 'voor de raad.pdf'))).toBe(true);
  expect(existsSync(join(folder, 'voor de raad.docx'))).toBe(false);
});

test('nothing chosen and no name: both are said at their fields', async () => {
  const [page] = await openExport();
  await page.getByLabel('Word (DOCX)').uncheck();
  await page.getByLabel('PDF').uncheck();
  await page.getByLabel('Naam', { exact: true }).fill('');
  await page.keyboard.press('Enter');
  await page.getByText('Kies ten minste een van beide.').waitFor();
  expect(await page.getByLabel('Naam', { exact: true }).getAttribute('aria-invalid')).toBe('true');
  expect(await axeFindings(page)).toEqual([]);
});

test('with a fault only a draft goes out, marked on every page', async () => {
  const [page, folder] = await openExport(withoutDatum);
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByText('alleen als concept').waitFor();
  const concept = dialog.getByLabel('Als concept');
  expect(await concept.isChecked()).toBe(true);
  expect(await concept.isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: 'Als concept exporteren' }).press('Enter');
  await dialog.getByText('De bestanden zijn gemaakt.').waitFor();
  expect(existsSync(join(folder, `${NAME}.pdf`))).toBe(true);
  expect(docxText(join(folder, `${NAME}.docx`))).toContain('CONCEPT');
});

test('Enter on a finding closes the dialog and goes to its place', async () => {
  const [page] = await openExport(withoutDatum);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Datum/ })
    .press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('label, div')?.textContent ?? ''))
    .toContain('Datum');
});

test('a folder that is gone: the fault, its next step, and nothing lost', async () => {
  const folder = join(testFolder(), 'weg');
  mkdirSync(folder);
  const [page] = await openExport(undefined, folder);
  rmdirSync(folder);
  await page.keyboard.press('Enter');
  const alert = page.getByRole('dialog').getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('De bestanden zijn niet gemaakt.');
  expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe(NAME);
  expect(await axeFindings(page)).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing before and after the export (%s)', async (colorScheme) => {
  const [page] = await openExport(withoutDatum);
  await page.emulateMedia({ colorScheme });
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Als concept exporteren' }).press('Enter');
  await page.getByText('De bestanden zijn gemaakt.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('Escape closes the dialog and makes nothing', async () => {
  const [page, folder] = await openExport();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(existsSync(join(folder, `${NAME}.pdf`))).toBe(false);
});

test('Enter before the folder is known waits for it, and is not lost', async () => {
  app = await startApp({ files: [letterFile('E26.000183')] });
  const { page } = app;
  await page.getByRole('button', { name: 'Exporteren' }).waitFor();
  expect(await openAndSubmit(page)).toBe('');
  await page.getByText('De bestanden zijn gemaakt.').waitFor();
});

test('Enter before the folder is known writes over nothing that was not told of', async () => {
  const [page] = await openExport();
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await page.getByLabel('Naam', { exact: true }).press('Enter');
  await dialog.getByText('De bestanden zijn gemaakt.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await openAndSubmit(page);
  await dialog.waitFor();
  // The name to begin with is another than that of the files; that one is taken by now.
  await dialog.getByText('De bestanden zijn gemaakt.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await openAndSubmit(page);
  await dialog.getByText(/Exporteren vervangt/).waitFor();
  expect(await dialog.getByText('De bestanden zijn gemaakt.').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Exporteren', exact: true }).press('Enter');
  await dialog.getByText('De bestanden zijn gemaakt.').waitFor();
});

/** Opens the export dialog and submits it before main can have said anything. Returns the name that stood in it. */
function openAndSubmit(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', ctrlKey: true }));
    for (let turns = 0; turns < 10; turns += 1) await Promise.resolve();
    const form = document.querySelector<HTMLFormElement>('#export-form');
    const name = form?.querySelector<HTMLInputElement>('input:not([type="checkbox"])')?.value;
    form?.requestSubmit();
    return name;
  });
}
