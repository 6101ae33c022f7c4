/** Keeps a window with something that is not saved from closing before its user was asked. */
export type WindowGuard = {
  setUnsaved(isUnsaved: boolean): void;
  /** The window agreed to close: nothing holds it any more. */
  letClose(): void;
  /** Whether the window may close now; when not, the window is asked to ask its user. */
  mayClose(): boolean;
};

/** `askWindow` sends the notice `close-requested`, `close` closes the window. */
export function createWindowGuard(askWindow: () => void, close: () => void): WindowGuard {
  let isUnsaved = false;
  return {
    setUnsaved: (unsaved) => {
      isUnsaved = unsaved;
    },
    letClose: () => {
      isUnsaved = false;
      close();
    },
    mayClose: () => {
      if (isUnsaved) askWindow();
      return !isUnsaved;
    },
  };
}
