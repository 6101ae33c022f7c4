import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testEnvironment } from '../../end-to-end/harness/test-folders.ts';
import { readProject } from '../project.ts';

const { root } = readProject(import.meta.dirname);

type Started = { child: ChildProcess; output: () => string; home: string };

/** Starts dist/start.js as `npm start` does. */
function start(extra: NodeJS.ProcessEnv): Started {
  const home = mkdtempSync(join(tmpdir(), 'collegebrief-start-'));
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = testEnvironment(home);
  const child = spawn(process.execPath, ['dist/start.js'], { cwd: root, env: { ...env, ...extra } });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      written += text;
    });
  }
  return { child, home, output: () => written };
}

async function exitCode({ child, home }: Started): Promise<number | null> {
  const [code] = (await once(child, 'close')) as [number | null];
  rmSync(home, { recursive: true, force: true });
  return code;
}

test.runIf(process.platform === 'linux')('without Electron and a display it says what to do instead', async () => {
  const started = start({ COLLEGEBRIEF_START: 'chromium' });
  expect(await exitCode(started)).toBe(1);
  expect(started.output()).toMatch(/^Electron is hier niet te krijgen en er is geen beeldscherm/);
  expect(started.output()).toContain('npm run --silent brief -- --help');
});

test('the app opens in Chromium, and ends well when it is told to stop', async () => {
  const started = start({ COLLEGEBRIEF_START: 'zonder-beeld' });
  await expect.poll(started.output, { timeout: 30_000 }).toContain('Collegebrief draait in Chromium zonder beeld');
  started.child.kill('SIGTERM');
  await once(started.child, 'exit');
  // Main has closed its window as a user would: it keeps where that stood.
  expect(readdirSync(started.home, { recursive: true }).map(String)).toContainEqual(
    expect.stringMatching(/venster\.json$/),
  );
  expect(started.child.exitCode).toBe(0);
  expect(started.output().trim().split('\n')).toHaveLength(1);
  rmSync(started.home, { recursive: true, force: true });
});
