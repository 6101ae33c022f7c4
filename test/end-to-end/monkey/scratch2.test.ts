import { appendFileSync } from 'node:fs';
import { test } from 'vitest';
import { type Deed, deedsOf } from './deed.ts';
import { shortest } from './shortest.ts';
import { walk } from './walk.ts';

const SEED = Number(process.env.SEED ?? 1);
const LENGTH = Number(process.env.KEYS ?? 150);

test('shrink', { timeout: 600_000 }, async () => {
  const letters = ['E26.000183', 'tabel', 'lijsten', 'een-wens', 'afschrift-en-bijlagen'];
  const letter = letters[SEED % letters.length]!;
  const falls = async (bursts: Deed[][]) => walk(bursts, { letter, throttle: Number(process.env.THROTTLE ?? 1) });
  const found = await shortest(deedsOf(SEED, LENGTH), falls, Number(process.env.LIMIT ?? 150_000));
  const text =
    found === undefined
      ? 'no fall'
      : `${JSON.stringify(found.fall)}\n${found.bursts.map((b) => JSON.stringify(b)).join('\n')}`;
  process.stdout.write(`SHRUNK ${SEED} ${letter} tries ${found?.tries}: ${text}\nENDSHRUNK\n`);
  appendFileSync('/tmp/monkey-logs/shrunk.log', `SHRUNK ${SEED}: ${text}\n`);
});
