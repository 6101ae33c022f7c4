import { join } from 'node:path';
import { app, BrowserWindow, dialog, screen } from 'electron';
import type { WorkInHand } from '../app/work-in-hand.ts';
import { createJsonFile } from '../files/json-file.ts';
import { OWN_ORIGIN } from '../ipc/is-own-window.ts';
import { nl } from '../text/nl.ts';
import { heedSessionEnd } from './heed-session-end.ts';
import type { MainWindow } from './main-window.ts';
import { recoverWindow } from './recover-window.ts';
import { FIRST_BOUNDS, type KeptBounds, keptBoundsSchema, SMALLEST, usableBounds } from './window-bounds.ts';
import type { WindowGuard } from './window-guard.ts';

export type WindowOptions = {
  readonly mainWindow: MainWindow;
  readonly guard: WindowGuard;
  /** The folder of the bundles. */
  readonly dist: string;
  readonly userData: string;
  readonly work: WorkInHand;
  /** The page is about to load, or has gone: it hears no notices. */
  readonly onPageGone: () => void;
};

/** Opens the window where it stood the last time, and shows it when there is something to see. */
export async function openWindow(options: WindowOptions): Promise<void> {
  const { mainWindow, guard, dist, userData, work, onPageGone } = options;
  const file = createJsonFile(join(userData, 'venster.json'), keptBoundsSchema, FIRST_BOUNDS);
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { isMaximized, ...bounds } = usableBounds(await file.read(), areas);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: nl.naam,
    show: false,
    webPreferences: {
      preload: join(dist, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // The spelling checker of Chromium downloads its dictionaries.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  mainWindow.set(window);
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    if (!guard.mayClose()) event.preventDefault();
    else void work.add(file.change(() => boundsOf(window)));
  });
  window.on('closed', () => mainWindow.set(undefined));
  heedSessionEnd(window, guard);
  recoverWindow(window, { guard, onPageGone, ask: (question) => dialog.showMessageBox(window, question) });
  await window.loadURL(OWN_ORIGIN);
}

function boundsOf(window: BrowserWindow): KeptBounds {
  const { x, y, width, height } = window.getNormalBounds();
  return { x, y, width, height, isMaximized: window.isMaximized() };
}
