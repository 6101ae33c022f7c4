import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { OFFLINE_ARGUMENTS } from '../chromium/launch-arguments.ts';
import type { ChromiumProgram } from '../chromium/npm-chromium.ts';

/** Chromium tells by bars over the page that it is automated and has unusual arguments. */
const WITHOUT_BARS = ['--test-type', '--lang=nl'];

/** Opens a window of an installed Chromium without tabs and address bar, with an empty profile of its own. */
export async function launchHeaded({ path, env }: ChromiumProgram, address: string): Promise<BrowserContext> {
  const profile = mkdtempSync(join(tmpdir(), 'collegebrief-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    // Chromium offers to translate pages in a language other than its own.
    env: { ...process.env, ...env, LANGUAGE: 'nl' },
    headless: false,
    viewport: null,
    locale: 'nl-NL',
    serviceWorkers: 'block',
    args: [...OFFLINE_ARGUMENTS, ...WITHOUT_BARS, '--window-size=1440,900', `--app=${address}`],
    ignoreDefaultArgs: ['--enable-automation'],
    // The app is asked to quit first.
    handleSIGINT: false,
    handleSIGTERM: false,
    // Chromium's sandbox refuses to work for root.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  context.on('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  return context;
}
