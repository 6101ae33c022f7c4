import { appendFileSync } from 'node:fs';
import { test } from 'vitest';
import { deedsOf } from './deed.ts';
import { walk } from './walk.ts';

const SEEDS = (process.env.SEEDS ?? '1').split(',').map(Number);
const LENGTH = Number(process.env.KEYS ?? 200);

test.each(SEEDS)('seed %i', { timeout: 600_000 }, async (seed) => {
  const bursts = deedsOf(seed, LENGTH);
  const letters = ['E26.000183', 'tabel', 'lijsten', 'een-wens', 'afschrift-en-bijlagen'];
  const log: string[] = [];
  const began = performance.now();
  const fall = await walk(bursts, {
    letter: letters[seed % letters.length]!,
    throttle: Number(process.env.THROTTLE ?? 1),
    onBurst: (burst, seen) =>
      log.push(`${burst} ${JSON.stringify(bursts[burst])} -> ${seen.focus} ${seen.faults.join('; ')}`),
  });
  const out = `/tmp/monkey-logs/${seed}-${process.env.THROTTLE ?? 1}.log`;
  appendFileSync(out, `${log.join('\n')}\n${JSON.stringify(fall)}\n`);
  process.stdout.write(
    `seed ${seed}: ${bursts.flat().length} deeds, ${Math.round(performance.now() - began)} ms, ${fall === undefined ? 'sound' : `burst ${fall.burst}: ${fall.faults.join(' | ').slice(0, 600)}`}\n`,
  );
});
