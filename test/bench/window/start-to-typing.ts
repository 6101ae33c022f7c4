import { startApp } from '../../end-to-end/harness/start-app.ts';
import { type Times, timesOf } from '../measure.ts';
import { ratioTable } from '../table.ts';
import type { LetterFiles } from './letter-files.ts';

const RUNS = 10;

/**
 * From the start of the app, with a letter on its command line and the browser up already, to the letter that holds what
 * was typed in it.
 */
export async function startToTypingTable(letters: readonly LetterFiles[]): Promise<string> {
  const rows = [];
  for (const { alineas, brief } of letters) {
    const times = await startsToTyping(brief);
    rows.push({ what: alineas === 0 ? 'the letter of the seed' : `with ${alineas} alineas more`, times });
  }
  return ratioTable('Start to typing', rows);
}

async function startsToTyping(brief: string): Promise<Times> {
  await startToTyping(brief);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await startToTyping(brief));
  return timesOf(times);
}

async function startToTyping(brief: string): Promise<number> {
  const start = performance.now();
  const app = await startApp({ files: [brief] });
  try {
    await app.page.waitForFunction(() => document.activeElement?.matches('[data-slate-editor]') === true);
    await app.page.keyboard.press('q');
    await app.page.waitForFunction(() => document.activeElement?.textContent?.startsWith('q') === true);
    return performance.now() - start;
  } finally {
    await app.close();
  }
}
