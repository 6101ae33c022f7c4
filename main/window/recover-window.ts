import { nl } from '../text/nl.ts';
import type { WindowGuard } from './window-guard.ts';

/** The part of a BrowserWindow that is used. */
export type RecoverableWindow = {
  readonly webContents: {
    on(event: 'render-process-gone', listener: () => void): unknown;
    forcefullyCrashRenderer(): void;
  };
  on(event: 'unresponsive' | 'responsive', listener: () => void): unknown;
  isDestroyed(): boolean;
  reload(): void;
  close(): void;
};

/** A dialog of the system with two buttons. `signal` takes it away, as if the user had chosen the one to cancel with. */
export type Question = {
  type: 'warning';
  message: string;
  detail: string;
  buttons: string[];
  defaultId: number;
  cancelId: number;
  noLink: true;
  signal?: AbortSignal;
};

export type RecoverOptions = {
  readonly guard: Pick<WindowGuard, 'setUnsaved'>;
  /** The page is gone with all that it had: nothing can be asked of it any more. */
  readonly onPageGone: () => void;
  readonly ask: (question: Question) => Promise<{ response: number }>;
};

/**
 * A page that crashed or hangs. What was typed in it is in the journal: the user may load the page again, which then
 * offers it, or close the window or wait.
 */
export function recoverWindow(window: RecoverableWindow, { guard, onPageGone, ask }: RecoverOptions): void {
  let isReloading = false;
  let waiting: AbortController | undefined;

  window.webContents.on('render-process-gone', async () => {
    waiting?.abort();
    guard.setUnsaved(false);
    onPageGone();
    const isAgreed = isReloading || (await ask(CRASHED)).response === 0;
    isReloading = false;
    if (window.isDestroyed()) return;
    if (isAgreed) window.reload();
    else window.close();
  });
  window.on('unresponsive', async () => {
    if (waiting !== undefined) return;
    const question = new AbortController();
    waiting = question;
    const { signal } = question;
    const { response } = await ask({ ...HANGING, signal });
    waiting = undefined;
    if (response !== 1 || signal.aborted || window.isDestroyed()) return;
    // A page that hangs would not hear that it is to be loaded again.
    isReloading = true;
    window.webContents.forcefullyCrashRenderer();
  });
  window.on('responsive', () => waiting?.abort());
}

const CRASHED: Question = {
  type: 'warning',
  message: nl.dialoog.gestopt,
  detail: nl.dialoog.gestoptUitleg,
  buttons: [nl.dialoog.opnieuwOpenen, nl.dialoog.sluiten],
  defaultId: 0,
  cancelId: 1,
  noLink: true,
};

const HANGING: Question = {
  type: 'warning',
  message: nl.dialoog.reageertNiet,
  detail: nl.dialoog.reageertNietUitleg,
  buttons: [nl.dialoog.wachten, nl.dialoog.opnieuwLaden],
  defaultId: 0,
  cancelId: 0,
  noLink: true,
};
