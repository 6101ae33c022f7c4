import type { Page } from 'playwright-core';
import type { Remote } from '../connection.ts';
import type { HostCalls, WindowId } from '../wire.ts';
import { complain } from './app-window.ts';

/**
 * Carries what a person does with a window of Chromium over to the app. Closing it asks the app first, as in Electron; a
 * window that closed without asking, because nothing was done in it yet, is reported as gone.
 */
export function heedPerson(page: Page, id: WindowId, host: Remote<HostCalls>, isOpen: () => boolean): void {
  page.on('dialog', async (dialog) => {
    await dialog.dismiss().catch(complain);
    if (dialog.type() === 'beforeunload') await host.userCloses(id).catch(complain);
  });
  page.on('close', () => {
    if (isOpen()) void host.windowGone(id).catch(complain);
  });
}

/** Runs in the page before its own scripts: leaving it always asks, and no key loads it again, as in Electron. */
export function holdPage(): void {
  if (window !== window.top) return;
  window.addEventListener('beforeunload', (event) => event.preventDefault());
  window.addEventListener('keydown', (event) => {
    const isReload = event.key === 'F5' || (event.ctrlKey && event.key.toLowerCase() === 'r');
    if (isReload) event.preventDefault();
  });
}
