/** Keeps a window with something that is not saved from closing before its user was asked. */
export type WindowGuard = {
  setUnsaved(isUnsaved: boolean): void;
  /** The user logs off: for a minute nothing holds the window, because the system would wait for it. */
  sessionEnds(): void;
  /** The window agreed to close: nothing holds it any more. */
  letClose(): void;
  /** Whether the window may close now; when not, the window is asked to ask its user. */
  mayClose(): boolean;
};

const MINUTE_MS = 60_000;

/** `askWindow` sends the notice `close-requested`, `close` closes the window. */
export function createWindowGuard(askWindow: () => void, close: () => void): WindowGuard {
  let isUnsaved = false;
  let isSessionEnding = false;
  return {
    setUnsaved: (unsaved) => {
      isUnsaved = unsaved;
    },
    sessionEnds: () => {
      isSessionEnding = true;
      // Another program may keep the user from logging off: then the work goes on.
      setTimeout(() => {
        isSessionEnding = false;
      }, MINUTE_MS).unref();
    },
    letClose: () => {
      isUnsaved = false;
      close();
    },
    mayClose: () => {
      const mayClose = isSessionEnding || !isUnsaved;
      if (!mayClose) askWindow();
      return mayClose;
    },
  };
}
