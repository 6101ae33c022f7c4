import type { Page } from 'playwright-core';
import { type Times, timesOf } from '../measure.ts';
import { milliseconds, tableText } from '../table.ts';
import type { LetterFiles } from './letter-files.ts';
import { openApp, showPages } from './open-app.ts';
import { openPlainPage, openPlainSlate } from './open-plain-pages.ts';
import { KEYS, type RecordedKey, recordKeys, takeRecordedKeys, typeText } from './typing.ts';

/** The keys come in so many turns, each editor once in each, so that what else the machine does disturbs all alike. */
const TURNS = 19;

/** What was recorded of the keys in one editor. */
type KeyTimes = { painted: Times; seen: Times };

/**
 * From a key going down to its letter painted (the work of the page) and to the frame after that (what a person waits
 * for), in our editor and in others that hold the same text.
 */
export async function keyToPaintTable(letters: readonly LetterFiles[], slateScript: string): Promise<string> {
  const rows: string[][] = [];
  for (const files of letters) rows.push(...(await rowsOf(files, slateScript)));
  return tableText(['Key to painted letter', 'work', 'p95', 'of plain', 'next frame', 'p95', 'of plain', 'keys'], rows);
}

async function rowsOf({ brief, html }: LetterFiles, slateScript: string): Promise<string[][]> {
  const app = await openApp(brief);
  const beside = await openApp(brief);
  try {
    const count = await showPages(beside.page);
    const editors: [string, Page][] = [
      ['plain contenteditable', await openPlainPage(html)],
      ['Collegebrief', app.page],
      ['Collegebrief, pages beside it', beside.page],
      ['plain Slate', await openPlainSlate(html, slateScript)],
    ];
    const times = await typeInTurns(editors.map(([, page]) => page));
    for (const [, page] of [...editors.slice(0, 1), ...editors.slice(3)]) await page.context().close();
    return editors.map(([what], index) => [`${count} pages, ${what}`, ...cells(times[index], times[0])]);
  } finally {
    await app.close();
    await beside.close();
  }
}

async function typeInTurns(pages: readonly Page[]): Promise<KeyTimes[]> {
  const keys = pages.map((): RecordedKey[] => []);
  for (const page of pages) {
    await recordKeys(page);
    await typeText(page, 'warm ');
    await takeRecordedKeys(page);
  }
  for (let turn = 0; turn < TURNS; turn += 1) {
    const text = KEYS.slice((turn * KEYS.length) / TURNS, ((turn + 1) * KEYS.length) / TURNS);
    for (const [index, page] of pages.entries()) {
      await page.bringToFront();
      await typeText(page, text);
      keys[index]?.push(...(await takeRecordedKeys(page)));
    }
  }
  return keys.map((recorded) => ({
    painted: timesOf(recorded.map(({ painted, down }) => painted - down)),
    seen: timesOf(recorded.map(({ seen, down }) => seen - down)),
  }));
}

function cells(times: KeyTimes | undefined, plain: KeyTimes | undefined): string[] {
  if (times === undefined || plain === undefined) return [];
  const one = (what: keyof KeyTimes) => [
    milliseconds(times[what].median),
    milliseconds(times[what].p95),
    `${(times[what].p95 / plain[what].p95).toFixed(2)}x`,
  ];
  return [...one('painted'), ...one('seen'), `${times.seen.runs}`];
}
