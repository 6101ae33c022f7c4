import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { connect, type Methods, type Remote } from '../connection.ts';
import type { HostOptions } from '../electron/create-electron.ts';
import type { HostCalls } from '../wire.ts';

export type HostSettings = HostOptions & {
  /** The bundle of the stand-in's own side in that process: dist/stand-in/host.js. */
  hostFile: string;
  /** The app's main bundle. */
  main: string;
  args: string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** 'pipe' collects what the app writes; 'inherit' shows it. */
  output: 'pipe' | 'inherit';
  /** Forces Node's older kind of module hooks. */
  redirect?: 'newest' | 'register';
};

/** The process in which the app's main code runs. `ended` gives its exit code, or null when it was killed. */
export type Host = {
  remote: Remote<HostCalls>;
  process: ChildProcess;
  ended: Promise<number | null>;
  /** What it wrote so far, standard output and error together. */
  output: () => string;
};

export function startHost(settings: HostSettings, screen: Methods): Host {
  const { hostFile, main, args, cwd, env, output, ...options } = settings;
  const child = fork(join(hostFile), [main, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...(env ?? process.env), COLLEGEBRIEF_HOST: JSON.stringify(options) },
    execArgv: [],
    serialization: 'advanced',
    stdio: output === 'pipe' ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => {
      written += text;
    });
  const { remote, lose } = connect<HostCalls>(
    {
      // A process that has just ended answers no more; the calls that wait fail with `lose`.
      post: (message) => void (child.connected && child.send(message as object, () => {})),
      listen: (listener) => child.on('message', listener),
    },
    screen,
  );
  const ended = new Promise<number | null>((resolve) => {
    child.on('disconnect', lose);
    // What it wrote is complete at 'close', not yet at 'exit'.
    child.on('close', (code) => {
      lose();
      resolve(code);
    });
  });
  return { remote, process: child, ended, output: () => written };
}
