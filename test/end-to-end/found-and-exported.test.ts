import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';
import { readDocx, textOf } from '../letter/docx/read-docx.ts';
import { pdfLines } from '../main/pdf/pdf-text.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { hasFocus, pressUntil, tabTo } from './keyboard.ts';
import { seedLetter, testFolder } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

/** Starts the app for the first time on a folder with the letter of five pages, without a date, among others. */
async function startWithLetters(exports: string): Promise<Page> {
  const letters = testFolder();
  for (const name of ['E26.000183', 'elf-wensen', 'een-wens', 'vijf-paginas']) {
    const letter = seedLetter(name);
    const { datum: _, ...gegevens } = letter.gegevens;
    const faulty = name === 'vijf-paginas' ? { ...letter, gegevens: { ...gegevens, onderwerp: 'De lange' } } : letter;
    writeFileSync(join(letters, `${name}.brief`), writeBriefFile(faulty));
  }
  app = await startApp({
    answers: [
      { dialog: 'open', choose: [letters] },
      { dialog: 'open', choose: [exports] },
    ],
  });
  const { page } = app;
  await page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
  await tabTo(page, 'button', 'Map kiezen…');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Andere map…' }).waitFor();
  await tabTo(page, 'button', 'Beginnen');
  await page.keyboard.press('Enter');
  await page.getByRole('grid', { name: 'Brieven in deze map' }).waitFor();
  return page;
}

test('words of a text find their letter, it opens, and its draft says CONCEPT on every page', async () => {
  const exports = join(testFolder(), 'uit');
  mkdirSync(exports);
  const page = await startWithLetters(exports);
  await page.keyboard.press('Control+F');
  await page.keyboard.type('bewonersavonden verslag');
  const row = page.getByRole('row', { name: /De lange/ });
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
  await pressUntil(page, 'Tab', () => hasFocus(row), 'the letter that was found');
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Opbouw' }).waitFor();

  await page.keyboard.press('Control+E');
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByText('alleen als concept').waitFor();
  await tabTo(page, 'button', 'Andere map…');
  await page.keyboard.press('Enter');
  await dialog.getByText(dirname(exports)).waitFor();
  await tabTo(page, 'button', 'Als concept exporteren');
  await page.keyboard.press('Enter');
  await dialog.getByText('De bestanden zijn gemaakt.').waitFor();

  const [docx, pdf] = readdirSync(exports).sort();
  const pages = await pdfLines(readFileSync(join(exports, pdf!)));
  expect(pages.length).toBeGreaterThan(3);
  for (const lines of pages) expect(lines.map(({ text }) => text).join('\n')).toContain('CONCEPT');
  const word = readDocx(readFileSync(join(exports, docx!)));
  for (const header of ['header1', 'header2']) expect(textOf(word(`word/${header}.xml`))).toMatch(/\tCONCEPT$/);
});
