import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeSharedBrowser, sharedBrowser } from '../../end-to-end/harness/shared-browser.ts';
import { openSeed } from '../seed-letter.ts';
import { keyToPageTable } from './key-to-page.ts';
import { keyToPaintTable } from './key-to-paint.ts';
import { writeLetterFiles } from './letter-files.ts';
import { buildPlainSlate } from './open-plain-pages.ts';
import { startToTypingTable } from './start-to-typing.ts';

/** Alineas put into the letter of the seed, for about 2, 60 and 200 pages; the tables tell the true pages. */
const ALINEAS = [0, 800, 2750];

/** Times the window in the browser of the end-to-end tests, table by table; without a browser one line says so. */
export async function* windowTables(): AsyncGenerator<string> {
  const browser = await sharedBrowser().catch((error: unknown) => String(error));
  if (typeof browser === 'string') return yield `The window was not timed: ${browser.split('\n')[0]}`;
  const folder = mkdtempSync(join(tmpdir(), 'collegebrief-bench-'));
  try {
    const seed = await openSeed();
    const letters = ALINEAS.map((count) => writeLetterFiles(seed, count, folder));
    const script = await buildPlainSlate(folder);
    yield `The window, in Chromium ${browser.version()}`;
    yield await startToTypingTable(letters);
    yield await keyToPaintTable(letters, script);
    yield await keyToPageTable(letters);
  } finally {
    await closeSharedBrowser();
    rmSync(folder, { recursive: true, force: true });
  }
}
