import { expect, test } from 'vitest';
import { type AfterKill, killedWhileTyping } from '../kill/killed-while-typing.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** What was seen after each kill, for the last line of `npm run test:kill`. */
    kills?: AfterKill[];
  }
}

/** A few here, and 200 by `npm run test:kill`. */
const KILLS = Number(process.env.KILLS ?? 6);

/** What may be lost at most, in ms of typing. */
const MOST_LOST = 2000;

test(`killed at ${KILLS} random moments while typing and saving: the file is one of the saved versions, and no more than 2 s is lost`, {
  timeout: KILLS * 30_000,
}, async ({ task }) => {
  const kills: AfterKill[] = [];
  task.meta.kills = kills;
  for (let round = 0; round < KILLS; round += 1) {
    const chosen = {
      // Of each four one in the first half second, where all begins.
      killAfter: Math.random() * (round % 4 === 0 ? 500 : 4000),
      gap: 10 + Math.random() * 90,
      saveEvery: 3 + Math.floor(Math.random() * 30),
    };
    const seen = await killedWhileTyping(chosen);
    kills.push(seen);
    expect(seen.lostMs, JSON.stringify({ chosen, seen })).toBeLessThanOrEqual(MOST_LOST);
  }
  expect(kills.some(({ keysKept }) => keysKept > 0)).toBe(true);
});
