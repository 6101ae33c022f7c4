import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { connect } from '../connection.ts';
import type { ScreenCalls } from '../wire.ts';
import { createElectron, type HostOptions } from './create-electron.ts';
import { redirectElectron } from './redirect-electron.ts';

/**
 * The process in which the app's main bundle runs on the stand-in. Started by `startHost` with the main bundle as first
 * argument, and `HostOptions` as JSON in the environment; the rest are the arguments of the app.
 */
const OPTIONS = 'COLLEGEBRIEF_HOST';

function start(): void {
  const [node = '', , main = '', ...args] = process.argv;
  if (process.send === undefined || main === '') throw new Error('The host is started by the stand-in, not by hand.');
  const { redirect, ...options } = JSON.parse(process.env[OPTIONS] ?? '{}') as HostOptions & { redirect?: 'register' };
  delete process.env[OPTIONS];
  const calls: Record<string, (...args: never[]) => unknown> = {};
  const { remote: screen, lose } = connect<ScreenCalls>(
    { post: (message) => process.send?.(message), listen: (listener) => process.on('message', listener) },
    calls,
  );
  const { electron, app, calls: electronCalls } = createElectron(screen, options, (code) => process.exit(code));
  process.on('disconnect', () => {
    lose();
    process.exit(1);
  });
  // Ctrl+C reaches every process of the terminal; the one that started this asks the app to quit.
  process.on('SIGINT', () => {});
  // Electron ends by itself when the system asks it to: what listens to the end of the process is heard.
  process.on('SIGTERM', () => process.exit(0));
  // As in Electron: the program, then the app, then what the user gave.
  process.argv = [node, resolve(main), ...args];
  redirectElectron(electron, redirect);
  Object.assign(calls, electronCalls, {
    async run() {
      await import(pathToFileURL(resolve(main)).href);
      app.startUp();
    },
  });
}

start();
