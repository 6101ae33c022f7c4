import type { BrowserWindow } from 'electron';

/** The one window of the program, when it is open. */
export type MainWindow = {
  current(): BrowserWindow | undefined;
  set(window: BrowserWindow | undefined): void;
  /** Brings it to the front. */
  show(): void;
};

export function createMainWindow(): MainWindow {
  let window: BrowserWindow | undefined;
  return {
    current: () => window,
    set: (opened) => {
      window = opened;
    },
    show: () => {
      if (window === undefined) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}
