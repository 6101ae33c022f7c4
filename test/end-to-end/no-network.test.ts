import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type NetworkSocket, networkSockets, processTree } from '../stand-in/network-sockets.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile, testFolder } from './letter-file.ts';

/** Sockets of main and all that it started, and of the browser that shows the window. Linux tells them, others do not. */
function socketsOf(app: RunningApp): NetworkSocket[] {
  if (process.platform !== 'linux') return [];
  // On the stand-in the browser is a child of the test, not of main.
  return networkSockets(processTree(app.kind === 'stand-in' ? process.pid : app.mainProcess.pid));
}

test('from start to export no request leaves the program and no socket is opened', async () => {
  const exports = join(testFolder(), 'uit');
  mkdirSync(exports);
  const file = letterFile('E26.000183');
  const app = await startApp({
    answers: [
      { dialog: 'open', choose: [file] },
      { dialog: 'open', choose: [exports] },
    ],
  });
  const { page } = app;
  const sockets: NetworkSocket[] = [];
  const step = () => sockets.push(...socketsOf(app));

  await page.getByRole('button', { name: 'Overslaan' }).press('Enter');
  await page.locator('main canvas').first().waitFor();
  step();
  await page.keyboard.press('Control+O');
  const text = page.getByRole('textbox', { name: 'Tekst van de brief' });
  await text.focus();
  await page.keyboard.type('Hierbij onze reactie. ');
  await page.keyboard.press('Control+3');
  await page.getByText('Pagina 2 van 2').first().waitFor();
  step();
  await page.keyboard.press('Control+S');
  await page
    .getByText(/^Opgeslagen om/)
    .first()
    .waitFor();
  await page.keyboard.press('Control+E');
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByRole('button', { name: 'Andere map…' }).press('Enter');
  await dialog.getByText(join(exports, '..')).waitFor();
  await dialog.getByRole('button', { name: 'Exporteren', disabled: false }).press('Enter');
  await dialog.getByText('De bestanden zijn gemaakt.').waitFor();
  step();

  expect(readdirSync(exports).map((name) => name.slice(name.lastIndexOf('.')))).toEqual(['.docx', '.pdf']);
  expect(sockets).toEqual([]);
  expect(await app.requests()).toEqual([]);
  await app.close();
});

test('a request that would leave the program is refused, and seen', async () => {
  const app = await startApp();
  const failed = await app.page.goto('https://voorbeeld.nl/').catch(() => undefined);
  expect(failed).toBeUndefined();
  expect((await app.requests()).map(({ url }) => url)).toEqual(['https://voorbeeld.nl/']);
  await app.close();
});
