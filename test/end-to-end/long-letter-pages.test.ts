import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Letter } from '../../letter/model/letter.ts';
import { longBody, seededRandom } from '../main/pages/random-letter.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

const longLetter = (letter: Letter): Letter => ({ ...letter, body: longBody(letter.body, 200, seededRandom(11)) });

declare global {
  interface Window {
    /** When the letter was taken that a page was drawn of, and which page, from 0. */
    drawnPages?: { taken: number; index: number }[];
  }
}

async function recordDrawn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const drawn: { taken: number; index: number }[] = [];
    window.drawnPages = drawn;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName('page-drawn')) {
        const { index } = (entry as PerformanceMeasure).detail as { index: number };
        drawn.push({ taken: entry.startTime, index });
      }
    }).observe({ type: 'measure' });
  });
}

/** What is on the page with the cursor and the one behind it, once they were drawn of the letter as it is since then. */
async function pictures(page: Page, since: number): Promise<string[]> {
  await page.waitForFunction((from) => {
    const shown = document.querySelector('.cb-pages__caret')?.closest<HTMLElement>('[data-page]')?.dataset.page;
    const drawn = (window.drawnPages ?? []).filter(({ taken }) => taken >= from).map(({ index }) => index);
    return drawn.includes(Number(shown)) && drawn.includes(Number(shown) + 1);
  }, since);
  return page.evaluate(() => {
    const shown = document.querySelector('.cb-pages__caret')?.closest<HTMLElement>('[data-page]');
    const both = [shown, shown?.nextElementSibling];
    return both.map((paper) => paper?.querySelector('canvas')?.toDataURL() ?? 'no page');
  });
}

const now = (page: Page) => page.evaluate(() => performance.now());

/** The app with a long letter, the cursor in the middle of its text, and its pages beside it. */
async function openLongLetter(): Promise<Page> {
  app = await startApp({ files: [letterFile('E26.000183', longLetter)] });
  const { page } = app;
  await page.getByRole('textbox', { name: 'Tekst van de brief' }).waitFor();
  await page.evaluate(() => {
    const alineas = [...document.querySelectorAll('.cb-l-alinea')];
    const middle = alineas[Math.floor(alineas.length / 2)];
    middle?.closest<HTMLElement>('[contenteditable="true"]')?.focus();
    middle?.scrollIntoView({ block: 'center' });
    if (middle !== undefined) getSelection()?.selectAllChildren(middle);
    getSelection()?.collapseToEnd();
  });
  await page.waitForTimeout(600);
  await page.keyboard.press('Control+3');
  await page.locator('.cb-pages__caret').waitFor();
  return page;
}

test('the pages that follow the keys in a long letter are those of the letter drawn anew', async () => {
  const page = await openLongLetter();
  await recordDrawn(page);
  const seen: string[][] = [];
  for (const words of ['erbij', ' en nog een hele regel erbij die alles wat erachter staat naar onderen schuift']) {
    await page.keyboard.type(words.slice(0, -1));
    const lastKey = await now(page);
    await page.keyboard.type(words.slice(-1));
    const shown = await pictures(page, lastKey);
    await page.keyboard.press('Control+1');
    const opened = await now(page);
    await page.keyboard.press('Control+3');
    expect(await pictures(page, opened)).toEqual(shown);
    seen.push(shown);
  }
  expect(seen[1]).not.toEqual(seen[0]);
});

test('who looks at other pages after a key stays there when the letter is drawn as a whole in a pause', async () => {
  const page = await openLongLetter();
  await recordDrawn(page);
  const key = await now(page);
  await page.keyboard.type('erbij');
  await pictures(page, key);
  const list = page.locator('.cb-pages__list');
  const far = await list.evaluate((element) => {
    element.scrollTo({ top: 0, behavior: 'instant' });
    return performance.now();
  });
  await page.waitForFunction(
    (from) => (window.drawnPages ?? []).some(({ taken, index }) => taken > from && index === 0),
    far,
  );
  await page.waitForTimeout(500);
  expect(await list.evaluate((element) => element.scrollTop)).toBeLessThan(50);
});
