import type { Page } from 'playwright-core';
import { type Times, timesOf } from '../measure.ts';
import { milliseconds, tableText } from '../table.ts';
import type { LetterFiles } from './letter-files.ts';
import { openApp, showPages } from './open-app.ts';
import { KEYS, recordKeys, takeRecordedKeys, typeText } from './typing.ts';

/** One page drawn: when the letter was taken of which it is a page, when it stood there, and which page, from 0. */
type Drawn = { taken: number; shown: number; index: number };

declare global {
  interface Window {
    benchDrawn?: Drawn[];
  }
}

/** Paces in ms from key to key: one at a time, and as a fast typist. */
const PACES = { 'one at a time': 300, 'while typing': 100 };

/** From a key going down to the page with the cursor drawn with its letter on it. */
export async function keyToPageTable(letters: readonly LetterFiles[]): Promise<string> {
  const rows: string[][] = [];
  for (const { brief } of letters) {
    const app = await openApp(brief);
    try {
      const count = await showPages(app.page);
      await recordKeys(app.page);
      await recordDrawn(app.page);
      await typeText(app.page, 'warm ');
      for (const [pace, gap] of Object.entries(PACES)) {
        const times = await keysToPages(app.page, gap);
        rows.push([`${count} pages, ${pace}`, milliseconds(times.median), milliseconds(times.p95), `${times.runs}`]);
      }
    } finally {
      await app.close();
    }
  }
  return tableText(['Key to new preview page', 'median', 'p95', 'keys'], rows);
}

/** Draws are told by the measure that the renderer makes of each (renderer/pages/page-renderer.ts). */
async function recordDrawn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const drawn: Drawn[] = [];
    window.benchDrawn = drawn;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName('page-drawn')) {
        const { index } = (entry as PerformanceMeasure).detail as { index: number };
        drawn.push({ taken: entry.startTime, shown: entry.startTime + entry.duration, index });
      }
    }).observe({ type: 'measure' });
  });
}

async function keysToPages(page: Page, gap: number): Promise<Times> {
  await takeRecordedKeys(page);
  await typeText(page, KEYS, gap);
  const keys = await takeRecordedKeys(page);
  const lastDown = keys.at(-1)?.down ?? 0;
  await page.waitForFunction(
    (last) => {
      const shown = document.querySelector('.cb-pages__caret')?.closest<HTMLElement>('[data-page]')?.dataset.page;
      return window.benchDrawn?.some(({ taken, index }) => taken >= last && index === Number(shown));
    },
    lastDown,
    { timeout: 20_000 },
  );
  const drawn = await page.evaluate(() => {
    const shown = document.querySelector('.cb-pages__caret')?.closest<HTMLElement>('[data-page]')?.dataset.page;
    return (window.benchDrawn ?? []).filter(({ index }) => index === Number(shown));
  });
  const times = keys.map(({ down }) => {
    const first = drawn.find(({ taken }) => taken >= down);
    if (first === undefined) throw new Error('A key came on no page.');
    return first.shown - down;
  });
  return timesOf(times);
}
