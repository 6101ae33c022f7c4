import { StandInWindow, type WindowSettings, type WindowSurroundings } from './browser-window.ts';
import { offered } from './offered.ts';
import type { StandInWebContents } from './web-contents.ts';

/** The class that the app sees, bound to its surroundings. */
export function browserWindowClass(around: WindowSurroundings): object {
  const all = () => [...around.windows];
  const statics = {
    getAllWindows: all,
    getFocusedWindow: () => all().at(-1) ?? null,
    fromId: (id: number) => all().find((window) => window.id === id) ?? null,
    fromWebContents: (contents: StandInWebContents) => all().find((window) => window.webContents === contents) ?? null,
  };
  class BrowserWindow extends StandInWindow {
    constructor(settings: WindowSettings = {}) {
      super(settings, around);
      // Everybody holds the guarded window, so that comparing windows works.
      const seen = offered('BrowserWindow', this);
      around.windows.add(seen);
      around.onCreated(seen);
      // biome-ignore lint/correctness/noConstructorReturn: the app must get the guarded window.
      return seen;
    }
  }
  return offered('BrowserWindow', Object.assign(BrowserWindow, statics));
}
