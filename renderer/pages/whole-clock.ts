/** When to draw a letter as a whole again, after parts of it were drawn over the last whole. */
export type WholeClock = {
  /** A part was drawn; `isSettled` when no page outside it is other than the last whole has it. */
  start(isSettled: boolean): void;
  /** The whole was drawn. */
  stop(): void;
};

/** After such a pause, in ms, the pages that nobody sees are drawn too. */
const PAUSE = 400;
/** And when there is none, so long after the first change that they do not show. */
const MOST = 5000;
/** Nothing has changed outside the parts, but the next part is told from a whole: sooner or later it must be near. */
const SETTLED_PAUSE = 2000;

export function wholeClock(isDue: () => void): WholeClock {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsettledSince: number | undefined;
  return {
    start(isSettled) {
      clearTimeout(timer);
      const now = performance.now();
      if (isSettled) unsettledSince = undefined;
      else unsettledSince ??= now;
      const wait = unsettledSince === undefined ? SETTLED_PAUSE : Math.min(PAUSE, unsettledSince + MOST - now);
      timer = setTimeout(isDue, Math.max(0, wait));
    },
    stop() {
      clearTimeout(timer);
      unsettledSince = undefined;
    },
  };
}
