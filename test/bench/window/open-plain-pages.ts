import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { newContext } from '../../end-to-end/harness/shared-browser.ts';
import { putCursorInMiddle } from './typing.ts';

/** The HTML page of a letter of which everything can be typed in by the browser alone, with the cursor in its middle. */
export async function openPlainPage(html: string): Promise<Page> {
  const page = await openPage(html);
  await page.evaluate(() => {
    document.body.contentEditable = 'true';
    document.body.spellcheck = false;
  });
  await putCursorInMiddle(page, 'p');
  return page;
}

/** The same text in Slate as it comes. `script` is what `buildPlainSlate` made. */
export async function openPlainSlate(html: string, script: string): Promise<Page> {
  const page = await openPage(html);
  await page.addScriptTag({ path: script });
  await page.evaluate(() => {
    const blocks = [...document.querySelectorAll('p, h1, h2, h3')];
    window.showPlainSlate(blocks.map(({ textContent }) => textContent ?? ''));
  });
  await page.locator('[data-slate-editor]').waitFor();
  await putCursorInMiddle(page, '[data-slate-node="element"]');
  return page;
}

/** Bundles Slate as it comes into one script in `folder`. Returns its path. */
export async function buildPlainSlate(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: 'test/bench/window/plain-slate.tsx',
        formats: ['iife'],
        name: 'plainSlate',
        fileName: () => 'plain-slate.js',
      },
    },
  });
  return join(folder, 'plain-slate.js');
}

async function openPage(html: string): Promise<Page> {
  const context = await newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(html).href);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}
