import { chromiumToShow } from '../chromium/choose-chromium.ts';
import type { ChromiumProgram } from '../chromium/npm-chromium.ts';
import { electronBinary } from '../electron-binary.ts';
import { START_TEXT } from './start-text.ts';

/** Runs on the stand-in, also where Electron's binary is: 'chromium' with a window, 'zonder-beeld' without one. */
export const SHELL_VARIABLE = 'COLLEGEBRIEF_START';

/** In what `npm start` opens the app; `message` says in Dutch what to do where there is nothing. */
export type Shell =
  | { kind: 'electron'; binary: string }
  | { kind: 'chromium'; program: ChromiumProgram }
  | { kind: 'headless' }
  | { kind: 'none'; message: string };

export function chooseShell(root: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Shell {
  const forced = env[SHELL_VARIABLE];
  if (forced === 'zonder-beeld') return { kind: 'headless' };
  const binary = forced === 'chromium' ? undefined : electronBinary(root, env);
  if (binary !== undefined) return { kind: 'electron', binary };
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY)
    return { kind: 'none', message: START_TEXT.noDisplay };
  const program = chromiumToShow(env);
  return program === undefined ? { kind: 'none', message: START_TEXT.noChromium } : { kind: 'chromium', program };
}
