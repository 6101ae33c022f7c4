import { expect, test } from 'vitest';
import { deedsOf } from './deed.ts';
import { shortest } from './shortest.ts';
import { walk } from './walk.ts';

/**
 * A few deeds here. For long: `MONKEY_WALKS=20 MONKEY_DEEDS=200 npx vitest run test/end-to-end/monkey`; `MONKEY_SEED` is the
 * first seed, `MONKEY_THROTTLE=6` makes the processor of the window that many times slower.
 */
const setting = (name: string, usual: number) => Number(process.env[`MONKEY_${name}`] ?? usual);
const DEEDS = setting('DEEDS', 40);
const SEEDS = Array.from({ length: setting('WALKS', 2) }, (_, walks) => setting('SEED', 1) + walks);
const THROTTLE = setting('THROTTLE', 1);

/** So long, in ms, a shorter way to the same fall is looked for. */
const SEARCH = 120_000;

const LETTERS = ['E26.000183', 'tabel', 'lijsten', 'een-wens', 'afschrift-en-bijlagen'] as const;

test.each(SEEDS)(
  `${DEEDS} things done at random (seed %i) leave a sound letter, drawn as it is, that can be undone`,
  { timeout: 60_000 + DEEDS * 1000 * THROTTLE + SEARCH },
  async (seed) => {
    const options = { letter: LETTERS[seed % LETTERS.length] ?? LETTERS[0], throttle: THROTTLE };
    const bursts = deedsOf(seed, DEEDS);
    const fall = await walk(bursts, options);
    if (fall === undefined) return;
    const found = await shortest(bursts, fall, (shorter) => walk(shorter, options), SEARCH);
    const lines = found.bursts.map((deeds) => deeds.map((deed) => JSON.stringify(deed)).join(' '));
    expect.fail(`${found.fall.faults.join('\n')}\nin ${options.letter}, after\n${lines.join('\n')}`);
  },
);
