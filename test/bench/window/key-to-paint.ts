import type { Page } from 'playwright-core';
import { type Times, timesOf } from '../measure.ts';
import { milliseconds, tableText } from '../table.ts';
import type { LetterFiles } from './letter-files.ts';
import { openApp, showPages } from './open-app.ts';
import { openPlainPage, openPlainSlate } from './open-plain-pages.ts';
import { KEYS, recordKeys, takeRecordedKeys, typeText } from './typing.ts';

/** The keys come in so many turns, each editor once in each, so that what else the machine does disturbs all alike. */
const TURNS = 4;

/** From a key going down to its letter painted, in our editor and in others that hold the same text. */
export async function keyToPaintTable(letters: readonly LetterFiles[], slateScript: string): Promise<string> {
  const rows: string[][] = [];
  for (const files of letters) rows.push(...(await rowsOf(files, slateScript)));
  return tableText(['Key to painted letter', 'median', 'p95', 'keys', 'p95, plain is 1'], rows);
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

async function typeInTurns(pages: readonly Page[]): Promise<Times[]> {
  const times = pages.map((): number[] => []);
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
      times[index]?.push(...(await takeRecordedKeys(page)).map(({ down, painted }) => painted - down));
    }
  }
  return times.map(timesOf);
}

function cells(times: Times | undefined, plain: Times | undefined): string[] {
  if (times === undefined || plain === undefined) return [];
  return [
    milliseconds(times.median),
    milliseconds(times.p95),
    `${times.runs}`,
    `${(times.p95 / plain.p95).toFixed(2)}x`,
  ];
}
