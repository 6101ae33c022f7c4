import { writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile, readLetter } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

test('a bug in the screen of a letter: the letter is saved from the sentence that stands there, and goes on', async () => {
  const file = letterFile('een-wens');
  app = await startApp({ files: [file] });
  const { page } = app;
  await page.getByLabel('Onderwerp', { exact: true }).fill('Nog niet opgeslagen');
  await page.evaluate(() => {
    const { ResizeObserver } = window;
    Object.assign(window, { mend: () => Object.assign(window, { ResizeObserver }) });
    Object.assign(window, {
      ResizeObserver: class {
        constructor() {
          throw new Error('a bug, for the test');
        }
      },
    });
  });
  await page.keyboard.press('Control+3');
  await page.getByRole('heading', { name: 'Er ging iets mis in dit scherm' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Brief opslaan' }).press('Enter');
  await page.getByText('De brief staat in een-wens.brief.').waitFor();
  expect(readLetter(file).gegevens.onderwerp).toBe('Nog niet opgeslagen');

  await page.evaluate('mend()');
  await page.getByRole('button', { name: 'Scherm opnieuw tonen' }).press('Enter');
  await page.getByRole('button', { name: 'Exporteren' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Er ging iets mis in dit scherm' }).count()).toBe(0);
  expect(await page.getByText('Nog niet opgeslagen').count()).toBeGreaterThan(0);
});

test('a bug in the screen of a letter that is only read: nothing offers to write it', async () => {
  const file = letterFile('een-wens');
  writeFileSync(
    join(dirname(file), `.~lock.${basename(file)}#`),
    `Carla,carla,${hostname()},03.03.2026 14:02,file:///weg?proces=16777212;`,
  );
  app = await startApp({ files: [file] });
  const { page } = app;
  await page.getByRole('button', { name: 'Alleen lezen' }).press('Enter');
  await page.getByLabel('Onderwerp', { exact: true }).waitFor();
  await page.evaluate(() => {
    Object.assign(window, {
      ResizeObserver: class {
        constructor() {
          throw new Error('a bug, for the test');
        }
      },
    });
  });
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Scherm opnieuw tonen' }).waitFor();
  expect(await page.getByRole('button', { name: 'Brief opslaan' }).count()).toBe(0);
});

test('a bug in a dialog leaves the screen behind it as it is', async () => {
  app = await startApp({ files: [letterFile('een-wens')] });
  const { page } = app;
  await page.getByLabel('Onderwerp', { exact: true }).fill('Nog niet opgeslagen');
  await page.evaluate(() => {
    const { showModal } = HTMLDialogElement.prototype;
    Object.assign(window, { mend: () => Object.assign(HTMLDialogElement.prototype, { showModal }) });
    Object.assign(HTMLDialogElement.prototype, {
      showModal() {
        throw new Error('a bug, for the test');
      },
    });
  });
  await page.keyboard.press('Control+,');
  const alert = page.getByRole('alert').filter({ hasText: 'Dit venstertje kan niet worden getoond.' });
  await alert.waitFor();
  expect(await page.getByLabel('Onderwerp', { exact: true }).inputValue()).toBe('Nog niet opgeslagen');

  await page.evaluate('mend()');
  await alert.getByRole('button', { name: 'Sluiten' }).press('Enter');
  await page.keyboard.press('Control+,');
  await page.getByRole('dialog', { name: 'Instellingen' }).waitFor();
});

test('a bug in reading the start state anew leaves the open letter as it is', async () => {
  app = await startApp({ files: [letterFile('een-wens')] });
  const { page } = app;
  const field = page.getByLabel('Onderwerp', { exact: true });
  await field.fill('Nog niet opgeslagen');
  await page.evaluate(() => {
    const { includes } = Array.prototype;
    Object.assign(Array.prototype, {
      includes(this: unknown[], ...searched: [unknown]) {
        if (searched[0] === 'app:start') throw new Error('a bug, for the test');
        return includes.apply(this, searched);
      },
    });
  });
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Instellingen' });
  await settings.getByLabel('Naam').fill('J. de Vries');
  await page.keyboard.press('Enter');
  await settings.waitFor({ state: 'detached' });
  expect(await field.inputValue()).toBe('Nog niet opgeslagen');
});

test('a bug in the start screen: a sentence, and the screen again', async () => {
  app = await startApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Overslaan' }).press('Enter');
  const search = page.getByRole('heading', { name: 'Begin met een sjabloon' });
  await search.waitFor();
  await page.evaluate(() => {
    const { addEventListener } = window;
    Object.assign(window, { mend: () => Object.assign(window, { addEventListener }) });
    Object.assign(window, {
      addEventListener() {
        throw new Error('a bug, for the test');
      },
    });
  });
  // The folder that is chosen makes the screen listen anew.
  await app.answer({ dialog: 'open', choose: [app.home] });
  await page.getByRole('button', { name: 'Map kiezen…' }).first().press('Enter');
  await page.getByRole('heading', { name: 'Er ging iets mis in dit scherm' }).waitFor();
  await page.evaluate('mend()');
  await page.getByRole('button', { name: 'Scherm opnieuw tonen' }).press('Enter');
  await search.waitFor();
});
