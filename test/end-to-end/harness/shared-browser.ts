import type { Browser, BrowserContext } from 'playwright-core';
import { chromiumForTests } from '../../stand-in/chromium/choose-chromium.ts';
import { launchHeadless } from '../../stand-in/chromium/launch-headless.ts';

let browser: Promise<Browser> | undefined;

/** One Chromium for all tests of a file, started at the first call. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= chromiumForTests().then(launchHeadless);
  return browser;
}

/** A profile of its own in the shared Chromium, in Dutch. */
export async function newContext(): Promise<BrowserContext> {
  return (await sharedBrowser()).newContext({
    locale: 'nl-NL',
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  });
}

export async function closeSharedBrowser(): Promise<void> {
  const open = browser;
  browser = undefined;
  await (await open)?.close();
}
