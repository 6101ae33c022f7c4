/** The letters that the system asks to open: named at the start, by a second start, or by a double click on macOS. */
export type OpenRequests = {
  /** The letter that waits until the window asks; undefined when there is none. */
  waiting(): string | undefined;
  /** The window shows something: from now on it is told at once. */
  windowIsReady(tell: (path: string) => void): void;
  /** A new window comes up, which is not ready yet. */
  windowIsGone(): void;
  ask(path: string): void;
  /** The letter was opened: a window that loads again does not open it a second time. */
  opened(path: string): void;
};

export function createOpenRequests(first: string | undefined): OpenRequests {
  let path = first;
  let tell: ((path: string) => void) | undefined;
  return {
    waiting: () => path,
    windowIsReady: (teller) => {
      tell = teller;
    },
    windowIsGone: () => {
      tell = undefined;
    },
    ask: (asked) => {
      if (tell === undefined) path = asked;
      else tell(asked);
    },
    opened: (done) => {
      if (path === done) path = undefined;
    },
  };
}
