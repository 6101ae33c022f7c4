import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { sectionByKey } from '../../letter/body/queries/section-by-key.ts';
import { textOf } from '../../letter/body/queries/text-of.ts';
import type { Letter } from '../../letter/model/letter.ts';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import {
  goToPart,
  goToPlace,
  goToTool,
  hasFocus,
  pressUntil,
  pressUntilFocused,
  saveByKey,
  tabTo,
} from './keyboard.ts';
import { letterFile, readLetter } from './letter-file.ts';

const WORD = readFileSync('test/renderer/editor/paste/clipboard/word.html.txt', 'utf8');

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

test('a letter is edited in every way, all of it is undone, and the file is what it was; redo brings all back', async () => {
  const file = letterFile('E26.000183');
  const original = readLetter(file);
  app = await startApp({ files: [file] });
  const { page } = app;
  await page.getByRole('navigation', { name: 'Opbouw' }).waitFor();

  const edits = [editTexts, insertVeld, insertTable, changeGegevens, reorderWensen, pasteFromWord, deleteWens];
  let before = original;
  for (const edit of edits) {
    await edit(page);
    await saveByKey(page);
    await expect.poll(() => readLetter(file), { message: edit.name }).not.toEqual(before);
    const after = readLetter(file);
    EXPECTATIONS[edit.name]?.(before, after);
    before = after;
  }
  const edited = readFileSync(file, 'utf8');
  expect(edited).toBe(writeBriefFile(before));

  await pressWhilePossible(page, 'Control+Z', 'Ongedaan maken');
  await saveByKey(page);
  await expect.poll(() => readFileSync(file, 'utf8')).toBe(writeBriefFile(original));

  await pressWhilePossible(page, 'Control+Y', 'Opnieuw');
  await saveByKey(page);
  await expect.poll(() => readFileSync(file, 'utf8')).toBe(edited);
}, 180_000);

const EXPECTATIONS: Record<string, (before: Letter, after: Letter) => void> = {
  editTexts(_, { body }) {
    expect(JSON.stringify(sectionByKey(body, 'slot'))).toContain('"vet":true');
    expect(texts(body, 'slot').at(-1)).toMatch(/^Tot zover\. Wij vertrouwen/);
  },
  insertVeld(_, { body }) {
    expect(JSON.stringify(sectionByKey(body, 'leeswijzer'))).toContain('"naam":"stuk_kort"');
  },
  insertTable(_, { body }) {
    expect(JSON.stringify(sectionByKey(body, 'leeswijzer'))).toContain('"type":"tabel"');
    expect(texts(body, 'leeswijzer').join()).toContain('JaarBedrag');
  },
  changeGegevens(_, { gegevens }) {
    expect(gegevens.onderwerp).toBe('Iets anders');
    expect(gegevens.datum).toBe('2026-03-05');
    expect(gegevens.velden.aanpassing).toBe(true);
  },
  reorderWensen(before, after) {
    for (const key of ['wensen', 'reacties']) {
      expect(texts(after.body, key)).toEqual(texts(before.body, key).reverse());
      expect(ids(after.body, key)).toEqual(ids(before.body, key).reverse());
    }
  },
  pasteFromWord(_, { body }) {
    const text = texts(body, 'slot').join('|');
    for (const part of ['Aanleiding', 'drie wensen', 'Onder het eerste', 'Genummerd']) expect(text).toContain(part);
    expect(text).not.toContain('Opmerking van een collega');
    const json = JSON.stringify(sectionByKey(body, 'slot'));
    for (const type of ['tussenkop', 'opsomming', 'nummering', 'tabel', 'link']) expect(json).toContain(`"${type}"`);
    expect(json).not.toMatch(/mso|file:|style/i);
  },
  deleteWens(before, after) {
    for (const key of ['wensen', 'reacties']) expect(ids(after.body, key)).toEqual(ids(before.body, key).slice(0, 1));
  },
};

function texts(body: Letter['body'], key: string): string[] {
  return sectionByKey(body, key)!.children.map((node) => textOf(node));
}

function ids(body: Letter['body'], key: string): string[] {
  return sectionByKey(body, key)!.children.map((node) => ('id' in node ? node.id : ''));
}

/** In the last alinea of the slot: other words, one of them bold. */
async function editTexts(page: Page): Promise<void> {
  await goToPlace(page, 'Slot');
  const isThere = async () => (await blockOfCursor(page)).startsWith('Wij vertrouwen');
  await pressUntil(page, 'ArrowDown', isThere, 'the last sentence');
  await page.keyboard.press('Home');
  await page.keyboard.type('Tot zover. ');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+B');
  await page.keyboard.press('End');
  for (const _ of 'en.') await page.keyboard.press('Backspace');
  await page.keyboard.type('d, "en meer".');
}

async function insertVeld(page: Page): Promise<void> {
  await goToPlace(page, 'Leeswijzer');
  await page.keyboard.type('Over ');
  await goToTool(page, 'Veld');
  await page.keyboard.press('Enter');
  await pressUntilFocused(page, 'ArrowDown', page.getByRole('menuitem', { name: 'Stuk, kort' }));
  await page.keyboard.press('Enter');
  await textHasFocus(page);
  await page.keyboard.type(' nog dit. ');
}

async function insertTable(page: Page): Promise<void> {
  await goToTool(page, 'Tabel');
  await page.keyboard.press('Enter');
  await pressUntilFocused(page, 'ArrowDown', page.getByRole('menuitem', { name: 'Tabel invoegen' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Tabel invoegen' });
  await dialog.waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await textHasFocus(page);
  await page.keyboard.type('Jaar');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Bedrag');
  await page.keyboard.press('Alt+Insert');
  await page.keyboard.type('2026');
  await page.keyboard.press('Control+Alt+Insert');
}

async function changeGegevens(page: Page): Promise<void> {
  await page.keyboard.press('Control+1');
  await goToPart(page, 'panel');
  await tabTo(page, 'textbox', 'Datum');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('5 mrt 2026');
  await tabTo(page, 'textbox', 'Onderwerp');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Iets anders');
  const question = page.getByRole('group', { name: 'Past het college zijn keuzes aan?' });
  await pressUntilFocused(page, 'Tab', question.getByRole('radio', { name: 'Nee' }));
  await page.keyboard.press('ArrowLeft');
}

/** Up and down again and up: the second stands first then, with its reactie. */
async function reorderWensen(page: Page): Promise<void> {
  await goToPlace(page, '2.');
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(`Alt+${key}`);
}

/** As Chromium reports a paste: a synthetic `paste` event does nothing. */
async function pasteFromWord(page: Page): Promise<void> {
  await goToPlace(page, 'Slot');
  await page.keyboard.press('End');
  await page.evaluate((html) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/html', html);
    dataTransfer.setData('text/plain', 'Aanleiding');
    const options = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new InputEvent('beforeinput', options));
  }, WORD);
  await page.getByText('Onder het eerste').waitFor();
}

/** The answer and the wens are emptied; then Enter takes the wens out of the list, and the reactie with it. */
async function deleteWens(page: Page): Promise<void> {
  await goToPlace(page, 'Ad wens 2');
  await emptyBlock(page);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => blockOfCursor(page)).not.toBe('');
  await page.keyboard.press('Home');
  await emptyBlock(page);
  await goToPlace(page, '2.');
  await emptyBlock(page);
  await page.keyboard.press('Enter');
}

/** Takes away the text of the block at whose beginning the cursor stands, line by line. */
async function emptyBlock(page: Page): Promise<void> {
  for (let lines = 0; lines < 30; lines += 1) {
    const text = await blockOfCursor(page);
    if (text === '') return;
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Delete');
    await expect.poll(() => blockOfCursor(page)).not.toBe(text);
  }
  throw new Error('The block does not become empty');
}

/** Presses a key as long as the button that does the same says that it can be done. */
async function pressWhilePossible(page: Page, key: string, name: string): Promise<void> {
  const button = page.getByRole('toolbar').getByRole('button', { name: new RegExp(`^${name}`) });
  const isPossible = async () => (await button.getAttribute('aria-disabled')) !== 'true';
  for (let steps = 0; steps < 300 && (await isPossible()); steps += 1) await page.keyboard.press(key);
  expect(await isPossible()).toBe(false);
}

async function textHasFocus(page: Page): Promise<void> {
  await expect.poll(() => hasFocus(page.getByRole('textbox', { name: 'Tekst van de brief' }))).toBe(true);
}

/** What is typed in the block with the cursor. */
function blockOfCursor(page: Page): Promise<string> {
  return page.evaluate(() => {
    const around = getSelection()?.anchorNode?.parentElement;
    const block = around?.closest('[data-slate-node="element"]:not([data-slate-inline])');
    return [...(block?.querySelectorAll('[data-slate-string]') ?? [])].map(({ textContent }) => textContent).join('');
  });
}
