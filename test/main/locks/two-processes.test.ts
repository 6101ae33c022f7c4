import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeLockLine } from '../../../main/locks/lock-line.ts';

let folder = '';

/** Waits for a moment that both know, tries, tells, and holds what it has until it is told to end. */
const RUN = `
import { createLetterLocks } from './locks.js';
import { hostname } from 'node:os';
const [naam, path, over, at] = process.argv.slice(2);
const owner = { gebruiker: naam, computer: hostname(), profile: 'file:///' + naam, process: process.pid };
const locks = createLetterLocks({ owner, naam: async () => naam, now: () => new Date() });
process.on('message', () => { locks.giveBackNow(); process.disconnect(); });
while (Date.now() < Number(at));
process.send((await locks.take(path, over === 'over' ? 'over' : undefined)) ?? null);
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'collegebrief-slot-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'main/locks/letter-locks.ts',
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'locks.js' } },
    },
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'run.js'), RUN);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Racer = { outcome: Promise<unknown>; end(): Promise<void> };

function race(naam: string, path: string, over: string, at: number): Racer {
  const child = spawn(process.execPath, [join(folder, 'run.js'), naam, path, over, String(at)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const outcome = new Promise((resolve) => child.once('message', resolve));
  return {
    outcome,
    async end() {
      child.send('end');
      await ended;
    },
  };
}

test.each(['fresh', 'stale'])('of two processes at the same moment one has the lock (%s, 8 times)', async (kind) => {
  for (let round = 0; round < 8; round += 1) {
    const path = join(folder, `${kind} ${round}.brief`);
    const lock = join(folder, `.~lock.${kind} ${round}.brief#`);
    const left = {
      naam: 'weg',
      gebruiker: 'weg',
      computer: hostname(),
      since: '',
      profile: 'file:///x?proces=16777212',
    };
    if (kind === 'stale') writeFileSync(lock, writeLockLine(left));
    const at = Date.now() + 400;
    const racers = ['Anna', 'Bert'].map((naam) => race(naam, path, kind === 'stale' ? 'over' : 'no', at));
    const outcomes = await Promise.all(racers.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    const winner = outcomes[0] === null ? 'Anna' : 'Bert';
    expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${winner},`));
    expect(outcomes).toContainEqual(expect.objectContaining({ naam: winner, isStale: false }));
    await Promise.all(racers.map(({ end }) => end()));
  }
});
