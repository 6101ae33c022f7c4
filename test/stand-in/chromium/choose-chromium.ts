import { existsSync } from 'node:fs';
import { installedChromium } from './installed-chromium.ts';
import { type ChromiumProgram, hasNpmChromium, npmChromium } from './npm-chromium.ts';

/** Names the program of a Chromium to use, whatever else is there. */
export const CHROMIUM_VARIABLE = 'COLLEGEBRIEF_CHROMIUM';

/**
 * The Chromium for tests: the forced one, else the one that npm brings, so that everybody tests on the same, else an
 * installed one.
 */
export async function chromiumForTests(): Promise<ChromiumProgram> {
  const forced = forcedChromium(process.env);
  if (forced !== undefined) return forced;
  if (hasNpmChromium()) return npmChromium();
  const installed = chromiumToShow();
  if (installed === undefined) throw new Error(`No Chromium, Chrome or Edge found; name one in ${CHROMIUM_VARIABLE}.`);
  return installed;
}

/** A Chromium that can show windows: the forced one, else an installed one. That of npm draws none. */
export function chromiumToShow(env: NodeJS.ProcessEnv = process.env): ChromiumProgram | undefined {
  const path = installedChromium(env);
  return forcedChromium(env) ?? (path === undefined ? undefined : { path, env: {}, kind: 'installed' });
}

function forcedChromium(env: NodeJS.ProcessEnv): ChromiumProgram | undefined {
  const path = env[CHROMIUM_VARIABLE];
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) throw new Error(`${CHROMIUM_VARIABLE} names ${path}, which is not there.`);
  return { path, env: {}, kind: 'installed' };
}
