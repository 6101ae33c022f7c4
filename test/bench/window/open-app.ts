import { copyFileSync, mkdtempSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { RunningApp } from '../../end-to-end/harness/running-app.ts';
import { startApp } from '../../end-to-end/harness/start-app.ts';
import { putCursorInMiddle } from './typing.ts';

/** The app on a copy of a letter, with the cursor in its middle. An app that was ended leaves a lock beside its letter. */
export async function openApp(brief: string): Promise<RunningApp> {
  const copy = join(mkdtempSync(join(dirname(brief), 'open-')), 'brief.brief');
  copyFileSync(brief, copy);
  const app = await startApp({ files: [copy] });
  await app.page.locator(EDITOR).waitFor();
  await putCursorInMiddle(app.page, `${EDITOR} .cb-l-alinea`);
  return app;
}

/** Shows the pages beside the letter. Returns how many there are. */
export async function showPages(page: Page): Promise<number> {
  await page.keyboard.press('Control+3');
  await page.locator('.cb-pages__caret').waitFor();
  // The page with the cursor is scrolled to and drawn.
  await page.waitForTimeout(1500);
  return page.locator('.cb-pages__page').count();
}

const EDITOR = '[data-slate-editor]';
