import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Letter } from '../../letter/model/letter.ts';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';
import { axeFindings } from './axe-findings.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile, readLetter, testFolder } from './letter-file.ts';

/** What people do in the middle of a join. */

let app: RunningApp | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

async function open(file: string): Promise<Page> {
  app = await startApp({ files: [file] });
  await onderwerp(app.page).waitFor();
  return app.page;
}

const text = (page: Page) => page.getByRole('textbox', { name: 'Tekst van de brief' });
const onderwerp = (page: Page) => page.getByLabel('Onderwerp', { exact: true });
const aanhef = (page: Page) => page.getByLabel('Aanhef', { exact: true });
const joining = (page: Page) => page.getByRole('dialog', { name: 'Twee teksten samenvoegen' });
const bar = (page: Page) => page.getByRole('region', { name: 'Over het bestand van deze brief' });

/** Somebody else writes the file; the window gets the focus, and main looks at it. */
async function writeBehind(page: Page, file: string, change: (letter: Letter) => Letter): Promise<void> {
  writeFileSync(file, writeBriefFile(change(readLetter(file))));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

const withGegevens = (changed: Partial<Letter['gegevens']>) => (letter: Letter) => ({
  ...letter,
  gegevens: { ...letter.gegevens, ...changed },
});

const withWords = (from: string, to: string) => (letter: Letter) => {
  const change = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if ('text' in node && typeof node.text === 'string') return { ...node, text: node.text.replace(from, to) };
    return 'children' in node && Array.isArray(node.children) ? { ...node, children: node.children.map(change) } : node;
  };
  return { ...letter, body: letter.body.map(change) as Letter['body'] };
};

/** The texts of all versions that were kept of a letter. */
function keptTexts(letter: Letter): string[] {
  const folder = join(app?.userData ?? '', 'versies', letter.id);
  const names = readdirSync(folder).filter((name) => name.endsWith('.gz'));
  return names.map((name) => gunzipSync(readFileSync(join(folder, name))).toString());
}

test('a punt that the other removed while its reactie is typed is asked about, also after Later and typing on', async () => {
  const file = letterFile('elf-wensen');
  const page = await open(file);
  const punt = readLetter(file).body.flatMap((section) => (section.type === 'punten' ? section.children : []))[0]?.id;
  await text(page).getByText('Wij begrijpen deze wens goed.').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Vanhier getypt.');
  await writeBehind(page, file, (letter) => ({
    ...letter,
    body: letter.body.map((section) => {
      if (section.type === 'punten') return { ...section, children: section.children.filter(({ id }) => id !== punt) };
      if (section.type !== 'reacties') return section;
      return { ...section, children: section.children.filter((reactie) => reactie.punt !== punt) };
    }),
  }));
  await joining(page).getByText('getypt').waitFor();
  await joining(page).getByText('(verwijderd)').waitFor();
  await page.keyboard.press('Escape');
  await joining(page).waitFor({ state: 'detached' });
  await page.keyboard.type(' En verder.');
  await page.keyboard.press('Control+S');
  await joining(page).getByText('verder').waitFor();
  expect(readFileSync(file, 'utf8')).not.toContain('getypt');
  await joining(page).getByText('Mijn tekst').click();
  await joining(page).getByRole('button', { name: 'Samenvoegen' }).press('Enter');
  await expect.poll(() => readFileSync(file, 'utf8')).toContain('getypt. En verder.');
});

test('two joins in a row: both are in the letter and the file, and undo takes them out one by one', async () => {
  const file = letterFile('een-wens');
  const page = await open(file);
  await onderwerp(page).fill('Mijn onderwerp');
  await writeBehind(page, file, withGegevens({ aanhef: 'Geachte raad,' }));
  await expect.poll(() => readLetter(file).gegevens.onderwerp).toBe('Mijn onderwerp');
  await writeBehind(page, file, withWords('deze wens over', 'deze wens graag over'));
  await expect.poll(() => text(page).textContent()).toContain('graag over');
  expect(await aanhef(page).inputValue()).toBe('Geachte raad,');
  expect(await onderwerp(page).inputValue()).toBe('Mijn onderwerp');
  await text(page).press('Control+Z');
  await expect.poll(() => text(page).textContent()).not.toContain('graag over');
  expect(await aanhef(page).inputValue()).toBe('Geachte raad,');
});

test('what a join brought and undo took out again is a version, with every word', async () => {
  const file = letterFile('een-wens');
  const page = await open(file);
  await onderwerp(page).fill('Mijn onderwerp');
  await writeBehind(page, file, withGegevens({ aanhef: 'Geachte raad,' }));
  const theirs = readFileSync(file, 'utf8');
  await expect.poll(() => readLetter(file).gegevens.onderwerp).toBe('Mijn onderwerp');
  await text(page).press('Control+Z');
  await bar(page)
    .getByText(/^U maakte het samenvoegen ongedaan/)
    .waitFor();
  await page.keyboard.press('Control+S');
  await expect.poll(() => readLetter(file).gegevens.aanhef).not.toBe('Geachte raad,');
  expect(keptTexts(readLetter(file))).toContain(theirs);
});

test('what is to be chosen comes over an open dialog, and gives the focus back to it', async () => {
  const file = letterFile('een-wens');
  const page = await open(file);
  await onderwerp(page).fill('Mijn onderwerp');
  await page.keyboard.press('Control+E');
  const exporting = page.getByRole('dialog', { name: 'Exporteren' });
  await exporting.waitFor();
  await writeBehind(page, file, withGegevens({ onderwerp: 'Van een ander' }));
  await joining(page).getByText('Mijn onderwerp').waitFor();
  await page.keyboard.press('Escape');
  await joining(page).waitFor({ state: 'detached' });
  expect(await exporting.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await exporting.waitFor({ state: 'detached' });
  await bar(page).getByRole('button').waitFor();
  expect(readLetter(file).gegevens.onderwerp).toBe('Van een ander');
  expect(await onderwerp(page).inputValue()).toBe('Mijn onderwerp');
});

test('joining with a copy that is long on its way says so, and can be cancelled: the letter stays as it is', async () => {
  const file = letterFile('een-wens');
  const page = await open(file);
  const copy = join(testFolder(), 'kopie.brief');
  execFileSync('mkfifo', [copy]);
  await app?.answer({ dialog: 'open', choose: [copy] });
  await app?.menu('join');
  await bar(page)
    .getByRole('progressbar', { name: /^Kopie samenvoegen/ })
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await bar(page).getByRole('button', { name: 'Annuleren' }).click();
  expect(await bar(page).count()).toBe(0);
  await writeFile(copy, writeBriefFile(withGegevens({ onderwerp: 'Van een ander' })(readLetter(file))));
  await expect.poll(() => keptTexts(readLetter(file)).some((kept) => kept.includes('Van een ander'))).toBe(true);
  await page.waitForTimeout(200);
  expect(await bar(page).count()).toBe(0);
  expect(await onderwerp(page).inputValue()).toBe(readLetter(file).gegevens.onderwerp);
});
