import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type { RefusedRequest } from '../../stand-in/screen/route-requests.ts';
import { installRecorder, type Recorded } from './electron-recorder.ts';
import type { RunningApp, SentNotice } from './running-app.ts';
import type { AppStart } from './start-on-stand-in.ts';
import { testEnvironment } from './test-folders.ts';

/** Starts the app on the Electron whose program is `binary`. */
export async function startOnElectron(binary: string, start: AppStart): Promise<RunningApp> {
  const { main, userData, home, remove, files, answers, project } = start;
  const app = await _electron.launch({
    executablePath: binary,
    // A bundle of a test is named itself; the app is started as its folder, as Electron does by itself.
    args: ['-r', userDataScript(home, userData), main === project.main ? project.root : main, ...(files ?? [])],
    cwd: project.root,
    env: testEnvironment(home) as Record<string, string>,
    locale: 'nl-NL',
  });
  await app.evaluate(installRecorder, answers ?? []);
  const output = collectOutput(app);
  const requests: RefusedRequest[] = [];
  app.context().on('request', (request) => {
    const url = request.url();
    if (!/^(app|devtools|data|blob):/.test(url))
      requests.push({ url, method: request.method(), kind: request.resourceType() });
  });
  const page = await app.firstWindow();
  await page.waitForURL(/^app:/);
  await page.waitForLoadState('load');
  return { kind: 'electron', page, userData, home, output, ...actions(app, page, requests), ...endings(app, remove) };
}

/** Electron takes its folder for data from the app's name only; a script before the app moves it. */
function userDataScript(home: string, userData: string): string {
  const file = join(home, 'user-data.cjs');
  writeFileSync(file, `require('electron').app.setPath('userData', ${JSON.stringify(userData)});\n`);
  return file;
}

function recorded(app: ElectronApplication): Promise<Recorded> {
  return app.evaluate(() => (globalThis as unknown as { collegebriefTest: Recorded }).collegebriefTest);
}

function actions(app: ElectronApplication, page: Page, requests: RefusedRequest[]) {
  return {
    async menu(id: string): Promise<void> {
      await app.evaluate(({ Menu, BrowserWindow }, name) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(name);
        if (!item?.enabled) throw new Error(`The application menu has no enabled item '${name}'.`);
        item.click(item, BrowserWindow.getAllWindows()[0], {});
      }, id);
    },
    async answer(...added: unknown[]): Promise<void> {
      await app.evaluate((_, more) => {
        (globalThis as unknown as { collegebriefTest: { answers: unknown[] } }).collegebriefTest.answers.push(...more);
      }, added);
    },
    dialogs: async () => (await recorded(app)).dialogs,
    notices: async (): Promise<SentNotice[]> => (await recorded(app)).notices,
    opened: async () => (await recorded(app)).opened,
    requests: async () => requests,
    emit: (event: string, ...args: unknown[]): Promise<void> =>
      app.evaluate(
        ({ app: electronApp }, [name, values]) => {
          electronApp.emit(name as 'ready', { preventDefault() {} }, ...(values as [object]));
        },
        [event, args] as const,
      ),
    async closeWindow(): Promise<boolean> {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      await page.waitForTimeout(300);
      return page.isClosed();
    },
  };
}

function endings(app: ElectronApplication, remove: () => void) {
  const child = app.process();
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
  });
  async function kill(): Promise<void> {
    child.kill('SIGKILL');
    await ended;
  }
  return {
    mainProcess: { pid: child.pid ?? -1 },
    ended,
    kill,
    async close(): Promise<void> {
      const unanswered =
        child.exitCode === null ? (await recorded(app)).dialogs.filter(({ answer }) => answer === undefined) : [];
      await kill();
      remove();
      if (unanswered.length > 0) throw new Error(`Dialogs without an answer: ${JSON.stringify(unanswered)}`);
    },
  };
}

function collectOutput(app: ElectronApplication): () => string {
  let written = '';
  const { stdout, stderr } = app.process();
  for (const stream of [stdout, stderr])
    stream?.setEncoding('utf8').on('data', (text) => {
      written += text;
    });
  return () => written;
}
