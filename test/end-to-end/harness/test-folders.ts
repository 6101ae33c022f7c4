import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folders of one start of the app. `remove` takes away what was made for it. */
export type TestFolders = { userData: string; home: string; remove: () => void };

/** `userData` is kept when it is given, so that a test can start twice on the same data. */
export function testFolders(userData: string | undefined): TestFolders {
  const own = mkdtempSync(join(tmpdir(), 'collegebrief-test-'));
  const home = join(own, 'home');
  const data = userData ?? join(own, 'gegevens');
  for (const folder of [home, join(home, 'Documents'), data]) mkdirSync(folder, { recursive: true });
  return { userData: data, home, remove: () => rmSync(own, { recursive: true, force: true, maxRetries: 3 }) };
}

/** The environment for the app: a home of its own, so that it touches nothing of the user who runs the tests. */
export function testEnvironment(home: string): NodeJS.ProcessEnv {
  const { XDG_CONFIG_HOME: _, ELECTRON_RUN_AS_NODE: __, NODE_OPTIONS: ___, ...env } = process.env;
  return { ...env, HOME: home, USERPROFILE: home, APPDATA: home };
}
