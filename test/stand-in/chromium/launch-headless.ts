import { type Browser, chromium } from 'playwright-core';
import { HEADLESS_ARGUMENTS, OFFLINE_ARGUMENTS } from './launch-arguments.ts';
import type { ChromiumProgram } from './npm-chromium.ts';

/** Starts a Chromium without windows, spoken to over a pipe. `heedsSignals`: it ends when this process is told to. */
export function launchHeadless({ path, env }: ChromiumProgram, heedsSignals = true): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: [...OFFLINE_ARGUMENTS, ...HEADLESS_ARGUMENTS],
    handleSIGINT: heedsSignals,
    handleSIGTERM: heedsSignals,
    ignoreDefaultArgs: ['--hide-scrollbars'],
    // Chromium's own sandbox needs rights that containers and bare systems do not give.
    chromiumSandbox: false,
  });
}
