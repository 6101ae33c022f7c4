import { ConnectionLost } from '../../stand-in/connection.ts';
import type { Project } from '../../stand-in/project.ts';
import { scriptedDialogs } from '../../stand-in/screen/dialogs.ts';
import { runStandIn } from '../../stand-in/screen/run-stand-in.ts';
import type { RunningApp, StartOptions } from './running-app.ts';
import { newContext } from './shared-browser.ts';
import { type TestFolders, testEnvironment } from './test-folders.ts';

const LONGEST_START = 30_000;

export type AppStart = StartOptions & TestFolders & { main: string; project: Project };

/** Starts the app on the stand-in, in the Chromium that the tests of this file share. */
export async function startOnStandIn({
  project,
  main,
  userData,
  home,
  remove,
  files,
  answers,
}: AppStart): Promise<RunningApp> {
  const context = await newContext();
  const dialogs = scriptedDialogs(answers ?? []);
  const app = await runStandIn({
    context,
    showDialog: dialogs.show,
    hostFile: project.hostFile,
    main,
    args: [`--user-data-dir=${userData}`, ...(files ?? [])],
    cwd: project.root,
    env: testEnvironment(home),
    output: 'pipe',
    name: project.name,
    version: project.version,
    appPath: project.root,
    userData,
    isFirstInstance: true,
  });
  const { remote, process: child } = app.host;
  const first = await Promise.race([app.firstPage, failWithoutWindow(app.ended, app.host.output)]);

  async function stop(signal: NodeJS.Signals): Promise<void> {
    child.kill(signal);
    await app.ended;
    await context.close();
  }

  return {
    kind: 'stand-in',
    get page() {
      return app.page() ?? first;
    },
    userData,
    home,
    menu: (id) => remote.clickMenu(id),
    answer: async (...added) => void dialogs.answers.push(...added),
    dialogs: async () => dialogs.shown,
    notices: async () => app.notices.map(({ channel, args }) => ({ name: channel, notice: args[0] })),
    opened: async () => app.opened,
    requests: async () => app.refused,
    emit: (event: string, ...args: unknown[]) => remote.emitAppEvent(event, args),
    // An app that ends with its last window answers no more.
    closeWindow: () => remote.userCloses(1).catch(trueWhenLost),
    mainProcess: { pid: child.pid ?? -1 },
    output: app.host.output,
    kill: () => stop('SIGKILL'),
    ended: app.ended,
    async close() {
      await stop('SIGTERM');
      remove();
      const unanswered = dialogs.shown.filter(({ answer }) => answer === undefined);
      if (unanswered.length > 0) throw new Error(`Dialogs without an answer: ${JSON.stringify(unanswered)}`);
    },
  };
}

function trueWhenLost(error: unknown): true {
  if (error instanceof ConnectionLost) return true;
  throw error;
}

/** Never resolves; rejects when the app ends before it shows a window, or shows none for long. */
async function failWithoutWindow(ended: Promise<number | null>, output: () => string): Promise<never> {
  const outcome = await Promise.race([ended.then((code) => `ended (exit code ${code})`), waitFor(LONGEST_START)]);
  throw new Error(`The app ${outcome} before it showed a window.\n${output()}`);
}

function waitFor(milliseconds: number): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, `ran ${milliseconds} ms`).unref();
  });
}
