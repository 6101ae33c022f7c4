/** Tells how far something is, but only when it takes longer than half a second: a short wait needs no bar. */
export type LateProgress = { step(done: number): void; end(): void };

const PATIENCE_MS = 500;

export function createLateProgress(tell: (done: number) => void): LateProgress {
  let done = 0;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    tell(done);
  }, PATIENCE_MS);
  return {
    step: (count) => {
      done = count;
      if (isLate) tell(done);
    },
    end: () => clearTimeout(timer),
  };
}
