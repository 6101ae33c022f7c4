import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newContext } from '../../end-to-end/harness/shared-browser.ts';
import '../fixtures/fixture-app.ts';
import { readProject } from '../project.ts';
import type { StandIn } from '../screen/run-stand-in.ts';
import type { ExternalOpen } from '../wire.ts';
import { startInChromium } from './start-in-chromium.ts';

let folder: string;
let app: StandIn;
let page: Page;
const opened: ExternalOpen[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'collegebrief-hand-'));
  const main = join(import.meta.dirname, '..', 'fixtures', 'main.js');
  const project = { ...readProject(import.meta.dirname), main };
  app = await startInChromium(project, await newContext(), [`--user-data-dir=${folder}`], (open) => opened.push(open));
  page = await app.firstPage;
});

afterEach(async () => {
  app.host.process.kill('SIGKILL');
  await app.ended;
  rmSync(folder, { recursive: true });
});

/** Presses keys one after another. What the dialogs over the page hold is closed to tests, as it is to the app. */
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function untilAsked(): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('div');
}

describe('a dialog over the page', () => {
  test('a message box is answered by keyboard', async () => {
    const answer = page.evaluate(() => window.proef.ask('ask'));
    await untilAsked();
    await press('Tab', 'Enter');
    expect(await answer).toEqual({ response: 1, checkboxChecked: false });
  });

  test('Escape is the last button when the app names no other', async () => {
    const answer = page.evaluate(() => window.proef.ask('ask'));
    await untilAsked();
    await press('Escape');
    expect(await answer).toEqual({ response: 1, checkboxChecked: false });
  });

  test('a letter is opened by walking to it', async () => {
    mkdirSync(join(folder, 'a-map'));
    writeFileSync(join(folder, 'a-map', 'een.brief'), '{}');
    const answer = page.evaluate(() => window.proef.ask('open'));
    await untilAsked();
    await press('ControlOrMeta+a');
    await page.keyboard.type(folder);
    await press('Enter');
    // From the field over ".." to the first folder, and there over ".." to the letter.
    await press('Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter');
    expect(await answer).toEqual({ canceled: false, filePaths: [join(folder, 'a-map', 'een.brief')] });
  });

  test('a file to save is named by typing', async () => {
    const answer = page.evaluate(() => window.proef.ask('save'));
    await untilAsked();
    await press('ControlOrMeta+a');
    await page.keyboard.type(join(folder, 'nieuw.brief'));
    await press('Enter');
    expect(await answer).toEqual({ canceled: false, filePath: join(folder, 'nieuw.brief') });
  });

  test('cancelling gives nothing', async () => {
    const answer = page.evaluate(() => window.proef.ask('open'));
    await untilAsked();
    await press('Escape');
    expect(await answer).toEqual({ canceled: true, filePaths: [] });
  });
});

describe('the window of a person', () => {
  test('closing it asks the app, which may keep it', async () => {
    await page.click('#groet');
    await page.evaluate(() => window.proef.ask('unsaved', true));
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => app.notices).toEqual([{ window: 1, channel: 'close-requested', args: [null] }]);
    expect(await page.textContent('#groet')).toBe('Hallo');
    await page.evaluate(() => window.proef.ask('unsaved', false));
    await page.close({ runBeforeUnload: true });
    expect(await app.ended).toBe(0);
  });

  test('one that goes without asking ends the app too', async () => {
    await page.close();
    expect(await app.ended).toBe(0);
  });

  test('what would open outside is handed on', async () => {
    await page.evaluate(() => window.open('https://voorbeeld.nl/'));
    await expect.poll(() => opened).toEqual([{ kind: 'link', target: 'https://voorbeeld.nl/' }]);
  });
});
