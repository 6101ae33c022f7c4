import { spawn } from 'node:child_process';
import type { BrowserContext } from 'playwright-core';
import { chromiumForTests } from '../chromium/choose-chromium.ts';
import { launchHeadless } from '../chromium/launch-headless.ts';
import type { ChromiumProgram } from '../chromium/npm-chromium.ts';
import { type Project, readProject } from '../project.ts';
import { chooseShell, type Shell } from './choose-shell.ts';
import { launchHeaded } from './launch-headed.ts';
import { openExternal } from './open-external.ts';
import { startInChromium } from './start-in-chromium.ts';
import { START_TEXT } from './start-text.ts';

/** Where the app's own page stands in Chromium: a window that is opened for an address shows it no bar. */
const ADDRESS = 'https://collegebrief.app.s.invalid/';

/** `npm start`: real Electron where its binary is, else an installed Chromium on the stand-in, else what to do instead. */
async function start(): Promise<number> {
  const project = readProject(import.meta.dirname);
  const args = process.argv.slice(2);
  const shell = chooseShell(project.root, process.env, process.platform);
  if (shell.kind === 'none') {
    process.stderr.write(`${shell.message}\n`);
    return 1;
  }
  if (shell.kind === 'electron') return runElectron(shell.binary, [project.root, ...args]);
  return runInChromium(project, shell, args);
}

function runElectron(binary: string, args: string[]): Promise<number> {
  // Electron refuses to run as root with its sandbox.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const electron = spawn(binary, [...asRoot, ...args], { stdio: 'inherit', env });
  return new Promise((resolve, reject) => {
    electron.on('error', reject);
    electron.on('exit', (code) => resolve(code ?? 1));
  });
}

async function runInChromium(
  project: Project,
  shell: Shell & { kind: 'chromium' | 'headless' },
  args: string[],
): Promise<number> {
  if (shell.kind === 'chromium') process.stdout.write(`${START_TEXT.inChromium(shell.program.path)}\n`);
  const { context, close } = shell.kind === 'chromium' ? await openVisible(shell.program) : await openHeadless();
  const app = await startInChromium(project, context, args, openExternal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void app.host.remote.quit().catch(() => {}));
  if (shell.kind === 'headless') {
    await app.firstPage;
    process.stdout.write(`${START_TEXT.withoutScreen}\n`);
  }
  const code = await app.ended;
  await close();
  return code ?? 1;
}

type Opened = { context: BrowserContext; close: () => Promise<void> };

async function openVisible(program: ChromiumProgram): Promise<Opened> {
  const context = await launchHeaded(program, ADDRESS);
  return { context, close: () => context.close() };
}

async function openHeadless(): Promise<Opened> {
  const browser = await launchHeadless(await chromiumForTests(), false);
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } });
  return { context, close: () => browser.close() };
}

process.exit(await start());
