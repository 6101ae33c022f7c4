import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { sectionByKey } from '../../letter/body/queries/section-by-key.ts';
import { textOf } from '../../letter/body/queries/text-of.ts';
import type { Letter } from '../../letter/model/letter.ts';
import { paragraphsOf, readDocx } from '../letter/docx/read-docx.ts';
import { pdfLines } from '../main/pdf/pdf-text.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { goToPart, goToPlace, goToTool, hasFocus, pressUntil, saveByKey, tabTo } from './keyboard.ts';
import { readLetter, seedLetter, testFolder } from './letter-file.ts';

const SEED = 'test/letters/E26.000183.brief';
const seed = seedLetter('E26.000183');

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

test('from an empty profile to DOCX and PDF of the seed letter, with the keyboard only', async () => {
  const [letters, exports] = ['brieven', 'uit'].map((name) => join(testFolder(), name)) as [string, string];
  for (const folder of [letters, exports]) mkdirSync(folder);
  app = await startApp({
    answers: [
      { dialog: 'open', choose: [letters] },
      { dialog: 'open', choose: [exports] },
    ],
  });
  const { page } = app;

  await answerWelcome(page);
  await chooseHuisstijl(page);
  await beginLetter(page);
  await fillInGegevens(page);
  await switchTypographyOff(page);
  await typeWensen(page);
  await typeReacties(page);
  await typeExtraAlinea(page);
  await saveByKey(page);
  await exportBoth(page, exports);

  const [name] = readdirSync(letters).filter((name) => !name.startsWith('.'));
  const file = join(letters, name!);
  expect(textByCommand(file)).toBe(textByCommand(SEED));
  const made = readLetter(file);
  expect(made.gegevens).toEqual(seed.gegevens);
  expect(made.huisstijl).toEqual(seed.huisstijl);
  expect(made.template).toEqual(seed.template);
  expect(withoutIds(made.body)).toEqual(withoutIds(seed.body));

  const exported = readdirSync(exports);
  expect(exported).toHaveLength(2);
  const docx = readDocx(readFileSync(join(exports, exported.find((one) => one.endsWith('.docx'))!)));
  const inDocx = squeezed(
    paragraphsOf(docx('word/document.xml'))
      .map(({ text }) => text)
      .join(' '),
  );
  const pages = await pdfLines(readFileSync(join(exports, exported.find((one) => one.endsWith('.pdf'))!)));
  const inPdf = squeezed(
    pages
      .flat()
      .map(({ text }) => text)
      .join(' '),
  ).replace('Pagina1van2OnskenmerkE26.000183Datum3maart2026', '');
  for (const alinea of typedTexts()) {
    expect(inDocx).toContain(squeezed(alinea));
    expect(inPdf).toContain(squeezed(alinea));
  }
  expect(inPdf).not.toContain('CONCEPT');
}, 180_000);

async function answerWelcome(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
  await tabTo(page, 'textbox', 'Naam');
  await page.keyboard.type('Jan de Vries');
  await tabTo(page, 'textbox', 'Functie');
  await page.keyboard.type('beleidsmedewerker');
  await tabTo(page, 'button', 'Map kiezen…');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Andere map…' }).waitFor();
  await tabTo(page, 'button', 'Beginnen');
  await page.keyboard.press('Enter');
  await page.getByText('In deze map staan nog geen brieven.').waitFor();
}

async function chooseHuisstijl(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: 'Instellingen' });
  await dialog.waitFor();
  const name = 'Huisstijl van nieuwe brieven';
  await tabTo(page, 'combobox', name);
  const select = dialog.getByRole('combobox', { name });
  await page.keyboard.press('Home');
  const isNijmegen = async () => (await select.inputValue()) === 'nijmegen';
  await pressUntil(page, 'ArrowDown', isNijmegen, 'the huisstijl of Nijmegen');
  await tabTo(page, 'button', 'Bewaren');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

async function beginLetter(page: Page): Promise<void> {
  await page.keyboard.press('Control+N');
  await page.getByRole('dialog', { name: 'Nieuwe brief' }).waitFor();
  const isChosen = () =>
    page.evaluate(() => document.activeElement?.textContent?.includes('Reactie op wensen en bedenkingen') === true);
  await pressUntil(page, 'Tab', isChosen, 'the template');
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Opbouw' }).waitFor();
}

async function fillInGegevens(page: Page): Promise<void> {
  const { gegevens } = seed;
  const fill = async (label: string, text: unknown) => {
    await tabTo(page, 'textbox', label);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(String(text));
  };
  await page.keyboard.press('Control+1');
  await goToPart(page, 'panel');
  await fill('Ons kenmerk', gegevens.kenmerk);
  await fill('Datum', '3 mrt 2026');
  await fill('Onderwerp', gegevens.onderwerp);
  await fill('Datum van toezending', '28-10-2025');
  await fill('Stuk, voluit', gegevens.velden.stuk);
  await fill('Stuk, kort', gegevens.velden.stuk_kort);
  await fill('Waarover wensen zijn gevraagd', gegevens.velden.gevraagd);
  await fill('Datum van de raadsvergadering', '17 december 2025');
  await fill('Eigen keuzes van het college', gegevens.velden.eigen_keuzes);
  for (const question of ['Is een zienswijze nodig?', 'Past het college zijn keuzes aan?']) {
    const group = page.getByRole('group', { name: question });
    await pressUntil(page, 'Tab', () => hasFocus(group.getByRole('radio', { name: 'Nog niet bekend' })), question);
    await pressUntil(page, 'ArrowLeft', () => hasFocus(group.getByRole('radio', { name: 'Nee' })), `${question} Nee`);
    expect(await group.getByRole('radio', { name: 'Nee' }).isChecked()).toBe(true);
  }
}

/** The seed has straight apostrophes; the help while typing makes them round. */
async function switchTypographyOff(page: Page): Promise<void> {
  await goToTool(page, 'Leestekens verbeteren tijdens het typen');
  await page.keyboard.press('Enter');
  const button = page.getByRole('toolbar').getByRole('button', { name: 'Leestekens verbeteren' });
  expect(await button.getAttribute('aria-pressed')).toBe('false');
}

async function typeWensen(page: Page): Promise<void> {
  await goToPlace(page, '1.');
  const [first, second] = sectionByKey(seed.body, 'wensen')!.children.map(textOf);
  await page.keyboard.type(first!);
  await page.keyboard.press('Enter');
  await page.keyboard.type(second!);
}

async function typeReacties(page: Page): Promise<void> {
  const reacties = sectionByKey(seed.body, 'reacties')!.children;
  for (const [index, reactie] of reacties.entries()) {
    await goToPlace(page, `Ad wens ${index + 1}`);
    const [kop, alinea] = 'children' in reactie ? reactie.children.map(textOf) : [];
    await page.keyboard.type(kop!);
    await page.keyboard.press('Enter');
    await page.keyboard.type(alinea!);
  }
}

/** Between the conclusion and the last sentence, which the template brought. */
async function typeExtraAlinea(page: Page): Promise<void> {
  await goToPlace(page, 'Slot');
  await pressUntil(page, 'ArrowDown', () => cursorIsIn(page, 'Wij vertrouwen erop'), 'the last sentence');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type(textOf(sectionByKey(seed.body, 'slot')!.children[1]!));
}

function cursorIsIn(page: Page, text: string): Promise<boolean> {
  return page.evaluate(
    (wanted) => getSelection()?.focusNode?.parentElement?.closest('p')?.textContent?.includes(wanted) === true,
    text,
  );
}

async function exportBoth(page: Page, folder: string): Promise<void> {
  await page.keyboard.press('Control+E');
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByText('De controle heeft niets gevonden.').waitFor();
  await tabTo(page, 'button', 'Andere map…');
  await page.keyboard.press('Enter');
  await dialog.getByText(dirname(folder)).waitFor();
  await tabTo(page, 'button', 'Exporteren');
  await page.keyboard.press('Enter');
  await dialog.getByText('De bestanden zijn gemaakt.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

function textByCommand(file: string): string {
  return execFileSync(process.execPath, ['dist/cli.js', 'text', file], { encoding: 'utf8' });
}

/** Every text of the letter that somebody typed in it. */
function typedTexts(): string[] {
  const wensen = sectionByKey(seed.body, 'wensen')!.children;
  const reacties = sectionByKey(seed.body, 'reacties')!.children;
  const blocks = reacties.flatMap((reactie) => ('children' in reactie ? [...reactie.children] : []));
  return [...wensen, ...blocks, ...sectionByKey(seed.body, 'slot')!.children.slice(1)].map((node) => textOf(node));
}

/** Lines of a PDF break where they do not in the text. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function withoutIds(body: Letter['body']): unknown {
  const ids: string[] = [];
  const known = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.push(id) - 1);
  return JSON.parse(JSON.stringify(body), (key, value) => (key === 'id' || key === 'punt' ? known(value) : value));
}
