import { join } from 'node:path';
import { app } from 'electron';
import { createOutside } from './app/electron-outside.ts';
import { failToStart } from './app/fail-to-start.ts';
import { letterInArguments } from './app/letter-in-arguments.ts';
import { isOnlyOne } from './app/only-one.ts';
import { openFilesOfSystem } from './app/open-files-of-system.ts';
import { createOpenRequests } from './app/open-requests.ts';
import { PLATFORM } from './app/platform.ts';
import { createProgram } from './app/program.ts';
import { quitInOrder } from './app/quit-in-order.ts';
import { reportBugs } from './app/report-bugs.ts';
import { setUpMenu } from './app/set-up-menu.ts';
import { secureContents, secureSession } from './app/set-up-security.ts';
import { createWorkInHand } from './app/work-in-hand.ts';
import { createNotices } from './ipc/notices.ts';
import { setUpRequests } from './ipc/set-up-requests.ts';
import { createPageDrawer } from './pages/create-page-drawer.ts';
import { createHandlers } from './requests/create-handlers.ts';
import { registerScheme, serveScheme } from './scheme/set-up-scheme.ts';
import { createSourcesCache } from './sources/sources-cache.ts';
import { ownSourcesFolder } from './sources/sources-folder.ts';
import { createMainWindow } from './window/main-window.ts';
import { openWindow } from './window/open-window.ts';
import { createWindowGuard } from './window/window-guard.ts';

const folder = ownSourcesFolder();
const dist = join(folder, 'dist');
const work = createWorkInHand();
const mainWindow = createMainWindow();
const ownContents = () => mainWindow.current()?.webContents;
const notice = createNotices(ownContents);
const openRequests = createOpenRequests(letterInArguments(process.argv, process.cwd()));
const guard = createWindowGuard(
  () => notice('close-requested', null),
  () => mainWindow.current()?.close(),
);

/** What must be settled before Electron is ready. */
function prepare(): void {
  reportBugs();
  secureContents();
  registerScheme();
  openFilesOfSystem(openRequests, mainWindow.show);
  quitInOrder(work);
}

async function start(): Promise<void> {
  const userData = app.getPath('userData');
  const sources = createSourcesCache(folder);
  const program = createProgram({
    version: app.getVersion(),
    platform: PLATFORM,
    sources,
    userData,
    defaultFolder: join(app.getPath('documents'), 'Collegebrief'),
    pages: createPageDrawer(sources),
    outside: createOutside(mainWindow.current),
    window: guard,
    openRequests,
    notice,
    work,
  });
  process.once('exit', program.locks.giveBackNow);
  secureSession();
  serveScheme({ renderer: join(dist, 'renderer'), fonts: join(folder, 'assets', 'fonts') });
  setUpRequests(createHandlers(program), ownContents, work);
  setUpMenu(notice, mainWindow);
  const onPageGone = () => {
    const path = program.openFile.path();
    openRequests.windowIsGone();
    // The page that comes in its place opens the same letter.
    if (path !== undefined) openRequests.ask(path);
    program.openFile.show(undefined);
    program.journal.pageGone();
  };
  await openWindow({ mainWindow, guard, dist, userData, work, onPageGone });
}

if (isOnlyOne(openRequests, mainWindow.show)) {
  prepare();
  void app.whenReady().then(start).catch(failToStart);
}
