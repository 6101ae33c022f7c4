import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { createBodyEditor } from '../../../letter/body/create-body-editor.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { readBriefFile } from '../../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { readJournal } from '../../../main/journal/read-journal.ts';
import type { RunningApp } from '../harness/running-app.ts';
import { startApp } from '../harness/start-app.ts';
import { saveByKey } from '../keyboard.ts';
import { letterFile } from '../letter-file.ts';
import { carryOut } from './carry-out.ts';
import type { Deed } from './deed.ts';
import { lookInPage, type Seen } from './look-in-page.ts';

/** What a walk came to: the burst after which something was wrong, and what. */
export type Fall = { readonly burst: number; readonly faults: readonly string[] };

export type WalkOptions = {
  /** A letter of test/letters. */
  letter: string;
  /** The processor that many times slower. */
  throttle?: number;
  /** Called after each burst. */
  onBurst?: (burst: number, seen: Seen) => void;
};

/** So long the window may take to follow what was done, in ms. */
const LONGEST = 4000;

/** Does everything in a letter of its own, and looks after each burst. Returns the first fall, if there is one. */
export async function walk(bursts: readonly (readonly Deed[])[], options: WalkOptions): Promise<Fall | undefined> {
  const file = letterFile(options.letter);
  const opened = readFileSync(file, 'utf8');
  const app = await startApp({ files: [file] });
  try {
    const said = listen(app.page);
    const client = await prepare(app.page, options.throttle ?? 1);
    for (const [burst, deeds] of bursts.entries()) {
      for (const deed of deeds) await carryOut(app.page, client, deed);
      const seen = await settled(app.page);
      options.onBurst?.(burst, seen);
      const faults = [...said(), ...seen.faults, ...lostFocus(seen, deeds), ...unsound(seen.letter)];
      if (faults.length > 0) return { burst, faults };
    }
    const faults = [...(await atTheEnd(app, file, opened)), ...said()];
    return faults.length > 0 ? { burst: bursts.length, faults } : undefined;
  } finally {
    await app.close();
  }
}

/** Whatever the window says that it should not. */
function listen(page: Page): () => string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('framenavigated', (frame) => said.push(`navigated: ${frame.url()}`));
  return () => said.splice(0);
}

async function prepare(page: Page, throttle: number): Promise<CDPSession> {
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-slate-editor'));
  // A monkey that leaves the letter, or asks for a window of the system, is no longer writing.
  await page.evaluate(() => {
    const leaves = (event: Event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const name = button?.textContent || button?.ariaLabel || '';
      if (!/^Brieven$|…$|Openen|Tonen in map/u.test(name)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('click', leaves, { capture: true });
  });
  const client = await page.context().newCDPSession(page);
  if (throttle > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return client;
}

/** What is seen once nothing is wrong, or after all the time that the window may take. */
async function settled(page: Page): Promise<Seen> {
  const end = performance.now() + LONGEST;
  for (;;) {
    const seen = await page.evaluate(lookInPage);
    if (seen.faults.length === 0 || performance.now() > end) return seen;
    await page.waitForTimeout(30);
  }
}

/** Only past the last stop, or by a click beside everything, the page itself has the focus. */
function lostFocus({ focus }: Seen, deeds: readonly Deed[]): string[] {
  const mayGo = deeds.some((deed) => deed.do !== 'type' && (deed.do !== 'key' || deed.key.endsWith('Tab')));
  return focus === 'nowhere' && !mayGo ? ['nothing has the focus'] : [];
}

/** A letter is at every moment one that can be written and read, and one in which nothing is left to be put right. */
function unsound(json: string | undefined): string[] {
  if (json === undefined) return ['the letter is gone'];
  const letter: Letter = JSON.parse(json);
  const read = readBriefFile(writeBriefFile(letter), 'brief');
  if (!read.ok) return read.faults.map(({ sentence }) => sentence);
  let ids = 0;
  const { children } = createBodyEditor(letter.body, () => `n${ids++}`);
  return isDeepStrictEqual(children, letter.body) ? [] : ['the document is not in order'];
}

/** The file and the journal hold the letter; undo gives what was opened, and redo what there was. */
async function atTheEnd({ page, userData }: RunningApp, file: string, opened: string): Promise<string[]> {
  for (let dialogs = 0; dialogs < 4 && (await page.evaluate(lookInPage)).dialogs > 0; dialogs += 1) {
    await page.keyboard.press('Escape');
  }
  // A field that was being filled in leaves its value in the letter as it loses the focus.
  await page.locator('[data-slate-editor]').focus();
  const { letter: last, faults } = await settled(page);
  if (last === undefined) return ['the letter is gone'];
  const text = writeBriefFile(JSON.parse(last));
  await saveByKey(page);
  const isKept = text === opened || (await comesTrue(() => isInJournal(userData, text)));
  return [
    ...faults,
    ...((await comesTrue(() => readFileSync(file, 'utf8') === text)) ? [] : ['the file is not the letter']),
    ...(isKept ? [] : ['the journal is not the letter']),
    ...(await backAndForth(page, last, opened)),
  ];
}

async function comesTrue(isTrue: () => boolean): Promise<boolean> {
  const end = performance.now() + LONGEST;
  while (!isTrue() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 30));
  return isTrue();
}

async function backAndForth(page: Page, last: string, opened: string): Promise<string[]> {
  const back = await pressWhile(page, 'Control+Z', 'canUndo');
  const first = back.at(-1) ?? last;
  const isBack = writeBriefFile(JSON.parse(first)) === opened;
  const forth = await pressWhile(page, 'Control+Y', 'canRedo');
  const wanted = [last, ...back].reverse().slice(1);
  const step = wanted.findIndex((json, index) => !isSame(json, forth[index] ?? 'null'));
  return [
    ...(isBack
      ? []
      : [`undo does not give the letter that was opened: ${difference(writeBriefFile(JSON.parse(first)), opened)}`]),
    ...(step < 0
      ? []
      : [`redo ${step + 1} is not what there was: ${difference(wanted[step] ?? '', forth[step] ?? '')}`]),
  ];
}

function isSame(left: string, right: string): boolean {
  return isDeepStrictEqual(JSON.parse(left), JSON.parse(right));
}

function difference(left: string, right: string): string {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return `${left.slice(Math.max(0, at - 60), at + 60)} <> ${right.slice(at, at + 60)}`;
}

/** Presses a key until the session cannot do any more of it. Returns the letter after each. */
async function pressWhile(page: Page, key: string, can: 'canUndo' | 'canRedo'): Promise<string[]> {
  const letters: string[] = [];
  for (let steps = 0; steps < 1000; steps += 1) {
    const seen = await page.evaluate(lookInPage);
    if (steps > 0) letters.push(seen.letter ?? '');
    if (!seen[can]) break;
    await page.keyboard.press(key);
  }
  return letters;
}

function isInJournal(userData: string, text: string): boolean {
  const names = readdirSync(userData, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.journaal'),
  );
  return names.some((name) => {
    const read = readJournal(readFileSync(join(userData, name)));
    return read.state === 'readable' && writeBriefFile(read.letter) === text;
  });
}
