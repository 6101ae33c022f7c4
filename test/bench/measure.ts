/** Times of one thing that was done again and again, in ms. */
export type Times = { median: number; p95: number; runs: number };

/** Does the work `warmUp` times without looking at the clock, then `runs` times with it, one after the other. */
export async function measure(runs: number, warmUp: number, work: () => unknown): Promise<Times> {
  for (let run = 0; run < warmUp; run++) {
    await oneTurn(work);
  }
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    times.push(await oneTurn(work));
  }
  return timesOf(times);
}

export function timesOf(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), runs: times.length };
}

/** Node frees what the layout engine holds only between turns of the event loop, so each run gets a turn of its own. */
async function oneTurn(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  const time = performance.now() - start;
  await new Promise((done) => setImmediate(done));
  return time;
}
