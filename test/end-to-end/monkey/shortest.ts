import type { Deed } from './deed.ts';
import type { Fall } from './walk.ts';

type Walk = { readonly bursts: Deed[][]; readonly fall: Fall };

/**
 * Makes a walk that falls shorter: without what came after the fall, then without ever smaller parts of what came before,
 * as long as what is left falls in the same way and there is time, in ms.
 */
export async function shortest(
  bursts: Deed[][],
  fall: Fall,
  walk: (bursts: Deed[][]) => Promise<Fall | undefined>,
  time: number,
): Promise<Walk> {
  const end = performance.now() + time;
  let kept = untilFall(bursts, fall);
  const tryWithout = async (shorter: Deed[][]) => {
    if (shorter.length === 0 || performance.now() > end) return;
    const again = await walk(shorter);
    if (again !== undefined && kindOf(again) === kindOf(fall)) kept = untilFall(shorter, again);
  };
  for (let size = Math.ceil(kept.bursts.length / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    // From the end: what matters is most often just before the fall.
    for (let from = kept.bursts.length - size; from >= 0; from = Math.min(from - size, kept.bursts.length - size)) {
      await tryWithout(kept.bursts.toSpliced(from, size));
    }
  }
  for (let burst = kept.bursts.length - 1; burst >= 0; burst -= 1) {
    const deeds = kept.bursts[burst] ?? [];
    for (let at = deeds.length - 1; at >= 0; at -= 1) {
      const fewer = (kept.bursts[burst] ?? []).toSpliced(at, 1);
      if (fewer.length > 0) await tryWithout(kept.bursts.with(burst, fewer));
    }
  }
  return kept;
}

function untilFall(bursts: Deed[][], fall: Fall): Walk {
  return { bursts: bursts.slice(0, fall.burst + 1), fall };
}

/** The beginning of each fault: places and words in them change as the walk becomes shorter. */
function kindOf({ faults }: Fall): string {
  return faults.map((fault) => fault.slice(0, 8)).join();
}
