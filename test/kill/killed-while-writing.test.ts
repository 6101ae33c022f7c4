import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  brokenIn,
  buildWriter,
  killedWhileWriting,
  leftAfterNextRun,
  possibleExports,
  removeWork,
  temporariesIn,
} from './killed-while-writing.ts';

/** A few here, and as many as KILLS says by `npm run test:kill`. */
const KILLS = Number(process.env.KILLS ?? 4);

let writer = '';
let exports: Awaited<ReturnType<typeof possibleExports>>;
beforeAll(async () => {
  [writer, exports] = await Promise.all([buildWriter(), possibleExports()]);
});
afterAll(() => rmSync(writer, { recursive: true, force: true }));

test(`killed at ${KILLS} random moments while saving under a name, exporting, putting back and thinning: every file is whole, and the next run goes on`, {
  timeout: KILLS * 20_000,
}, async () => {
  let interrupted = 0;
  for (let round = 0; round < KILLS; round += 1) {
    const killAfter = Math.random() * 200;
    const work = await killedWhileWriting(writer, killAfter);
    expect(await brokenIn(work, exports), `after ${killAfter} ms`).toEqual([]);
    interrupted += temporariesIn(work).length;
    expect(await leftAfterNextRun(work), `after ${killAfter} ms`).toEqual([]);
    removeWork(work);
  }
  // Of many some fell in the middle of writing a file.
  if (KILLS >= 20) expect(interrupted).toBeGreaterThan(0);
});
