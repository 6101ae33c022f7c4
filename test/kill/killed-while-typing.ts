import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Letter } from '../../letter/model/letter.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';
import { createJournal } from '../../main/journal/journal.ts';
import { startApp } from '../end-to-end/harness/start-app.ts';

/** What was left after the program was killed. */
export type AfterKill = {
  /** How long it had been typed in, in ms. */
  readonly after: number;
  readonly typedKeys: number;
  readonly savesAsked: number;
  /** How many of the keys the file holds, and how many can be had back, from the file or the journal. */
  readonly keysInFile: number;
  readonly keysKept: number;
  /** How long before the end the first key was typed that is lost, in ms; 0 when none is. */
  readonly lostMs: number;
};

/** A random time, a random pace and saves at random moments. */
export type Round = { readonly killAfter: number; readonly gap: number; readonly saveEvery: number };

const SEED = readFileSync('test/letters/een-wens.brief', 'utf8');

/**
 * Opens a letter in the real app, types and saves in it, and kills the main process. Throws when what is on the disk then
 * is anything else than the letter with the first so many of the keys, to the byte.
 */
export async function killedWhileTyping({ killAfter, gap, saveEvery }: Round): Promise<AfterKill> {
  const root = mkdtempSync(join(tmpdir(), 'collegebrief-kill-'));
  const file = join(root, 'brief.brief');
  const userData = join(root, 'userData');
  writeFileSync(file, SEED);
  const app = await startApp({ files: [file], userData });
  try {
    const { page } = app;
    await page.locator('[data-slate-editor]').waitFor();
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-slate-editor'));
    const began = performance.now();
    const typed = typeOn(page, { gap, saveEvery });
    await new Promise((resolve) => setTimeout(resolve, killAfter));
    const end = performance.now();
    await app.kill();
    const { times, savesAsked } = typed.stop();
    const keysInFile = keysIn(letterFrom(readFileSync(file, 'utf8')));
    const keysKept = Math.max(keysInFile, await keysInJournal(userData));
    const firstLost = times[keysKept];
    const lostMs = firstLost === undefined ? 0 : Math.max(end - firstLost, 0);
    return { after: end - began, typedKeys: times.length, savesAsked, keysInFile, keysKept, lostMs };
  } finally {
    await app.close().catch(() => undefined);
    rmSync(root, { recursive: true, force: true });
  }
}

/** Words that are all different, so that it can be told how far the text goes: "k0 k1 k2 …". */
function keyAt(index: number): string {
  return TEXT.charAt(index);
}

const TEXT = Array.from({ length: 2000 }, (_, index) => `k${index} `).join('');

/** Types until it is stopped. A key counts from when the page has it. */
function typeOn(page: Page, { gap, saveEvery }: Omit<Round, 'killAfter'>) {
  const times: number[] = [];
  let savesAsked = 0;
  let isStopped = false;
  const run = async () => {
    for (let index = 0; !isStopped; index += 1) {
      const key = keyAt(index);
      // Before it is pressed: a key of which nobody knows whether it arrived must not count as lost later than it was.
      times.push(performance.now());
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      if (index % saveEvery === saveEvery - 1) {
        savesAsked += 1;
        await page.keyboard.press('Control+S');
      }
      await new Promise((resolve) => setTimeout(resolve, gap));
    }
  };
  // The page goes with the program.
  run().catch(() => undefined);
  return {
    stop() {
      isStopped = true;
      // The last key may not have reached the page any more.
      return { times: times.slice(0, -1), savesAsked };
    },
  };
}

function letterFrom(text: string): Letter {
  const read = readBriefFile(text, 'the file');
  if (!read.ok) throw new Error(`The file cannot be read: ${read.faults.map(({ kind, place }) => `${kind} ${place}`)}`);
  if (writeBriefFile(read.value) !== text) throw new Error('The file is not as the program writes it.');
  return read.value;
}

/** How many of the keys stand in the letter, which must be the seed with nothing but the first so many of them in it. */
export function keysIn(letter: Letter): number {
  const seed = JSON.stringify(letterFrom(SEED));
  const whole = JSON.stringify(letter);
  const count = whole.length - seed.length;
  const typed = TEXT.slice(0, Math.max(count, 0));
  // What was typed may begin as what stands behind it does.
  for (let at = commonLength(whole, seed); at >= 0 && typed.length === count; at -= 1) {
    if (whole === seed.slice(0, at) + typed + seed.slice(at)) return count;
    if (seed[at - 1] !== typed.at(-1)) break;
  }
  throw new Error(`The letter holds something else than what was typed (${count} characters more).`);
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length += 1;
  return length;
}

async function keysInJournal(userData: string): Promise<number> {
  const journal = createJournal(join(userData, 'journaal'), () => new Date());
  const [work, ...others] = await journal.recoverable();
  if (others.length > 0) throw new Error('More than one letter can be recovered.');
  if (work === undefined) return 0;
  const kept = await journal.letterOf(work.id);
  if (!kept.ok) throw new Error(`The journal cannot be read: ${kept.faults.map(({ kind }) => kind)}`);
  return keysIn(kept.value.letter);
}
