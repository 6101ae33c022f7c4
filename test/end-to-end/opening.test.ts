import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Alinea } from '../../letter/body/body.ts';
import type { Letter } from '../../letter/model/letter.ts';
import { lockPathOf } from '../../main/locks/lock-file.ts';
import { axeFindings } from './axe-findings.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile, testFolder } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

const sign = (page: Page) => page.getByRole('dialog', { name: 'Brief openen' });
const body = (page: Page) => page.getByRole('textbox', { name: 'Tekst van de brief' });
const welcome = (page: Page) => page.getByRole('heading', { name: 'Welkom bij Collegebrief' });

/** A file that gives its text only when the test says so: a network folder on a bad day. */
function slowFile(): string {
  const file = join(testFolder(), 'traag.brief');
  execFileSync('mkfifo', [file]);
  return file;
}

const arrive = (file: string) => writeFile(file, readFileSync(letterFile('een-wens')));

/** The same for a file for which nobody waits any more: it is closed before all of it was read. */
const arriveForNobody = (file: string) => arrive(file).catch((error) => expect(error.code).toBe('EPIPE'));

/** A letter that is long to draw: with so many alineas more. */
function longLetter(letter: Letter, count: number): Letter {
  const alineas = Array.from(
    { length: count },
    (_, index): Alinea => ({ type: 'alinea', id: `erbij${index}`, children: [{ text: `Alinea ${index}` }] }),
  );
  return {
    ...letter,
    body: letter.body.map((section, index) =>
      index === 0 && section.type === 'tekst' ? { ...section, children: [...section.children, ...alineas] } : section,
    ) as Letter['body'],
  };
}

test('a letter that is long on its way says so, by name, and then is there to type in', async () => {
  const slow = slowFile();
  app = await startApp();
  const { page } = app;
  await welcome(page).waitFor();
  await app.emit('open-file', slow);
  await sign(page).waitFor();
  expect(await sign(page).getByRole('progressbar', { name: 'traag.brief openen…' }).count()).toBe(1);
  expect(await axeFindings(page)).toEqual([]);
  await arrive(slow);
  await body(page).waitFor();
  expect(await sign(page).count()).toBe(0);
  await expect.poll(() => body(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a letter that is there at once says nothing', async () => {
  app = await startApp();
  const { page } = app;
  await welcome(page).waitFor();
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('dialog[open]') !== null) document.title = 'gezien';
    }).observe(document.body, { childList: true, subtree: true });
  });
  await app.emit('open-file', letterFile('een-wens'));
  await body(page).waitFor();
  expect(await page.title()).not.toBe('gezien');
});

test.each([
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['the button', (page: Page) => page.getByRole('button', { name: 'Annuleren' }).click()],
])(
  '%s gives the start screen back: nothing is open, no lock is left, and another letter opens at once',
  async (_, leave) => {
    const slow = slowFile();
    app = await startApp();
    const { page } = app;
    await welcome(page).waitFor();
    await page.getByLabel('Naam', { exact: true }).fill('Jan de Vries');
    await app.emit('open-file', slow);
    await sign(page).waitFor();
    expect(existsSync(lockPathOf(slow))).toBe(true);
    await leave(page);
    await expect.poll(() => sign(page).count()).toBe(0);
    expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe('Jan de Vries');
    await expect.poll(() => existsSync(lockPathOf(slow))).toBe(false);
    // What comes after all is for nobody.
    const other = letterFile('elf-wensen');
    await app.emit('open-file', other);
    await body(page).waitFor();
    await arriveForNobody(slow);
    await page.waitForTimeout(300);
    expect(await page.title()).toContain('elf');
    expect(existsSync(lockPathOf(slow))).toBe(false);
    expect(existsSync(lockPathOf(other))).toBe(true);
  },
);

test('a letter that the program is started with says so too; cancelling shows the start screen', async () => {
  const slow = slowFile();
  app = await startApp({ files: [slow] });
  const { page } = app;
  await sign(page).waitFor();
  expect(await welcome(page).count()).toBe(0);
  await page.keyboard.press('Escape');
  await welcome(page).waitFor();
  await expect.poll(() => existsSync(lockPathOf(slow))).toBe(false);
  await arriveForNobody(slow);
  await page.waitForTimeout(300);
  expect(await body(page).count()).toBe(0);
});

test('over a letter that is open: cancelling leaves that one as it was, with its lock', async () => {
  const file = letterFile('een-wens');
  const slow = slowFile();
  app = await startApp({ files: [file] });
  const { page } = app;
  await body(page).waitFor();
  await app.emit('open-file', slow);
  await sign(page).waitFor();
  await page.keyboard.type(' x ');
  expect(await sign(page).count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => sign(page).count()).toBe(0);
  await expect.poll(() => existsSync(lockPathOf(slow))).toBe(false);
  expect(existsSync(lockPathOf(file))).toBe(true);
  await arriveForNobody(slow);
});

test('a letter of a thousand pages says so from the start, and can be cancelled while it is drawn', async () => {
  const file = join(testFolder(), 'lang.brief');
  writeFileSync(file, readFileSync(letterFile('een-wens', (letter) => longLetter(letter, 12_000))));
  app = await startApp();
  const { page } = app;
  await welcome(page).waitFor();
  await app.emit('open-file', file);
  await sign(page).waitFor();
  await page.keyboard.press('Escape');
  await welcome(page).waitFor();
  await expect.poll(() => existsSync(lockPathOf(file))).toBe(false);
  expect(await body(page).count()).toBe(0);
  await app.emit('open-file', file);
  await body(page).waitFor();
  expect(await sign(page).count()).toBe(0);
  expect(await body(page).locator('.cb-l-alinea').count()).toBeGreaterThan(12_000);
  expect(existsSync(lockPathOf(file))).toBe(true);
});
