import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

type Message = { id?: number; method?: string; result?: Record<string, unknown>; error?: { message: string } };

/** A page in a headless Chromium that stays open. `load` loads the HTML and waits until its fonts are there too. */
export type WarmPage = { load(): Promise<void>; printToPdf(): Promise<Uint8Array>; close(): Promise<void> };

const WHEN_LOADED = `new Promise((done) => (document.readyState === 'complete' ? done() : addEventListener('load', done)))
  .then(() => document.fonts.ready).then(() => true)`;

/** Starts the browser with an empty page. Commands go over a pipe, no socket; `footer` is HTML for each page. */
export async function openPage(binary: string, htmlFile: string, footer: string): Promise<WarmPage> {
  const profile = mkdtempSync(join(tmpdir(), 'collegebrief-chromium-'));
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe', `--user-data-dir=${profile}`];
  const browser = spawn(binary, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const send = connect(browser);
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  await send('Page.enable', {}, sessionId);
  return {
    async load() {
      await send('Page.navigate', { url: pathToFileURL(htmlFile).href }, sessionId);
      await send('Runtime.evaluate', { expression: WHEN_LOADED, awaitPromise: true }, sessionId);
    },
    async printToPdf() {
      const footers = { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footer };
      const options = { preferCSSPageSize: true, generateTaggedPDF: true, ...footers };
      const { data } = await send('Page.printToPDF', options, sessionId);
      return Buffer.from(String(data), 'base64');
    },
    async close() {
      const ended = new Promise((done) => browser.on('close', done));
      await send('Browser.close', {});
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Send = (method: string, params: object, sessionId?: unknown) => Promise<Record<string, unknown>>;

/** Messages are JSON, each ended by a zero byte: written to file descriptor 3, read from 4. */
function connect(browser: ChildProcess): Send {
  const [, , , input, output] = browser.stdio as [unknown, unknown, unknown, Writable, Readable];
  const waiting = new Map<number, { resolve: (result: Record<string, unknown>) => void; reject: (e: Error) => void }>();
  let rest = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      settle(JSON.parse(message));
    }
  });
  function settle({ id = -1, result, error }: Message): void {
    const caller = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) {
      caller?.resolve(result ?? {});
    } else {
      caller?.reject(new Error(error.message));
    }
  }
  let lastId = 0;
  return (method, params, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
}
