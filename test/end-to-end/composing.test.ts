import type { CDPSession, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Inline } from '../../letter/body/body.ts';
import type { Letter } from '../../letter/model/letter.ts';
import { outline } from '../renderer/editor/outline.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { saveByKey } from './keyboard.ts';
import { letterFile, readLetter } from './letter-file.ts';

/* Directly behind a chip: an input method shows what it is at in several steps, a dead key in one. */

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

const veld: Inline = { type: 'veld', naam: 'datum_toezending', children: [{ text: '' }] };
const other: Inline = { type: 'veld', naam: 'deadline', children: [{ text: '' }] };
const verwijzing: Inline = { type: 'verwijzing', punt: 'geen', children: [{ text: '' }] };

/** Around the first chip. */
const PLACES: [string, Inline[], string, string][] = [
  ['a veld with text behind it', [{ text: 'Op ' }, veld, { text: ' dus' }], 'Op {datum_toezending}', ' dus'],
  ['a veld at the beginning', [{ text: '' }, veld, { text: ' dus' }], '{datum_toezending}', ' dus'],
  ['a veld at the end', [{ text: 'Op ' }, veld, { text: '' }], 'Op {datum_toezending}', ''],
  [
    'a veld with another behind it',
    [{ text: '' }, veld, { text: '' }, other, { text: '' }],
    '{datum_toezending}',
    '{deadline}',
  ],
  ['a veld with bold text behind it', [{ text: '' }, veld, { text: 'vet', vet: true }], '{datum_toezending}*', 'vet*'],
  ['a verwijzing', [{ text: 'wens ' }, verwijzing, { text: ' dus' }], 'wens {#geen}', ' dus'],
];

test.each(PLACES)('composing behind %s', async (_name, children, before, behind) => {
  const file = letterFile('E26.000183', (letter) => withFirstLine(letter, children));
  app = await startApp({ files: [file] });
  const { page } = app;
  const client = await page.context().newCDPSession(page);
  const isDrawn = async (words: string) => expect.poll(() => line(page).textContent()).toContain(words);

  const isGone = async (words: string) => expect.poll(() => line(page).textContent()).not.toContain(words);

  await goBehindChip(page);
  await compose(client, 'q');
  await isDrawn('q');
  await compose(client, '');
  await isGone('q');
  await compose(client, 'q');
  await isDrawn('q');
  await compose(client, 'qi');
  await isDrawn('qi');
  await client.send('Input.insertText', { text: '你' });
  await page.keyboard.type('z');
  expect(await saved(page, file)).toBe(`alinea(${before}你z${behind})`);

  await goBehindChip(page);
  await compose(client, 'q');
  await compose(client, '');
  await isGone('q');
  await compose(client, '´');
  await client.send('Input.insertText', { text: 'é' });
  await page.keyboard.type('n');
  expect(await saved(page, file)).toBe(`alinea(${before}én你z${behind})`);
});

/** The app with the first section of the text on one line. */
function withFirstLine(letter: Letter, children: Inline[]): Letter {
  const body = letter.body.map((section) =>
    section.type === 'tekst' && section.key === 'inleiding'
      ? { ...section, children: [{ type: 'alinea' as const, id: 'eerste', children }] }
      : section,
  );
  return { ...letter, body };
}

function line(page: Page) {
  return page.locator('.cb-l-body p').first();
}

async function goBehindChip(page: Page): Promise<void> {
  await line(page).locator('[data-slate-void]').first().click();
  await page.keyboard.press('ArrowRight');
}

async function compose(client: CDPSession, text: string): Promise<void> {
  await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}

async function saved(page: Page, file: string): Promise<string> {
  await saveByKey(page);
  const [section] = readLetter(file).body;
  return outline(section?.children ?? []);
}
