import type { Remote } from '../connection.ts';
import type { HostCalls, ScreenCalls } from '../wire.ts';
import type { StandInWindow } from './browser-window.ts';
import { browserWindowClass } from './browser-window-class.ts';
import { createDialog } from './dialog.ts';
import { createDisplays } from './displays.ts';
import { StandInIpcMain } from './ipc-main.ts';
import { createMenu, StandInMenuItem } from './menu.ts';
import { StandInNativeTheme } from './native-theme.ts';
import { offered, PreventableEvent } from './offered.ts';
import { StandInProtocol } from './protocol.ts';
import { StandInSession } from './session.ts';
import { createShell } from './shell.ts';
import { type AppOptions, StandInApp } from './stand-in-app.ts';

export type HostOptions = Pick<AppOptions, 'name' | 'version' | 'appPath' | 'userData' | 'isFirstInstance'>;

/** What the app imports as `electron`, and the calls by which the screen reaches it. */
export type StandInElectron = { electron: Record<string, unknown>; app: StandInApp; calls: Omit<HostCalls, 'run'> };

/** Builds Electron's main-process API over a screen. `end` ends the process. */
export function createElectron(
  screen: Remote<ScreenCalls>,
  options: HostOptions,
  end: (code: number) => void,
): StandInElectron {
  const windows = new Set<StandInWindow>();
  const focused = () => [...windows].at(-1) ?? null;
  const app = new StandInApp({
    ...options,
    end,
    onRecentDocument: (path) => void screen.recentDocument(path),
    closeWindows: async () => {
      for (const window of [...windows]) if (!(await window.requestClose())) return false;
      return true;
    },
  });
  const guardedApp = offered('app', app);
  const protocol = new StandInProtocol(() => app.isReady());
  const session = new StandInSession(protocol);
  const guardedSession = offered('session.defaultSession', session);
  const ipcMain = new StandInIpcMain();
  const menu = createMenu(focused);
  const BrowserWindow = browserWindowClass({
    screen,
    windows,
    session: guardedSession,
    grantedPermissions: (contents) => session.grantedPermissions(contents),
    onCreated: (window) => {
      app.emit('web-contents-created', {}, window.webContents);
      app.emit('browser-window-created', {}, window);
    },
    onLastClosed: () => app.lastWindowClosed(),
  });
  const electron = {
    app: guardedApp,
    BrowserWindow,
    dialog: offered('dialog', createDialog(screen)),
    ipcMain: offered('ipcMain', ipcMain),
    Menu: menu.Menu,
    MenuItem: StandInMenuItem,
    nativeTheme: offered('nativeTheme', new StandInNativeTheme(screen)),
    protocol: offered('protocol', protocol),
    session: offered('session', { defaultSession: guardedSession }),
    screen: offered('screen', createDisplays()),
    shell: offered('shell', createShell(screen)),
    webContents: offered('webContents', { getAllWebContents: () => [...windows].map((window) => window.webContents) }),
  };
  return { electron, app, calls: callsOf({ app, windows, protocol, ipcMain, menu, screen }) };
}

type Parts = {
  app: StandInApp;
  windows: Set<StandInWindow>;
  protocol: StandInProtocol;
  ipcMain: StandInIpcMain;
  menu: ReturnType<typeof createMenu>;
  screen: Remote<ScreenCalls>;
};

function callsOf({ app, windows, protocol, ipcMain, menu, screen }: Parts): Omit<HostCalls, 'run'> {
  const windowOf = (id: number) => [...windows].find((window) => window.id === id);
  return {
    serve: (request) => protocol.serve(request),
    async ipc(id, url, channel, args, call) {
      const contents = windowOf(id)?.webContents;
      if (contents === undefined) return;
      if (call === null) ipcMain.receive(contents, url, channel, args);
      else await screen.invoked(id, call, await ipcMain.answer(contents, url, channel, args)).catch(() => {});
    },
    async mayNavigate(id, url) {
      const asked = Object.assign(new PreventableEvent(), { url, isMainFrame: true, isSameDocument: false });
      windowOf(id)?.webContents.emit('will-navigate', asked, url);
      windowOf(id)?.webContents.emit('will-frame-navigate', asked);
      return !asked.defaultPrevented;
    },
    async navigated(id, url) {
      windowOf(id)?.webContents.arriveAt(url);
    },
    async wantsWindow(id, url) {
      return windowOf(id)?.webContents.decideOnWindow(url) ?? 'deny';
    },
    async preloadFailed(id, message) {
      process.stderr.write(`The preload failed: ${message}\n`);
      windowOf(id)?.webContents.emit('preload-error', {}, '', new Error(message));
    },
    async pageCrashed(id) {
      const details = { reason: 'crashed', exitCode: 1 };
      windowOf(id)?.webContents.emit('render-process-gone', {}, details);
      app.emit('render-process-gone', {}, windowOf(id)?.webContents, details);
    },
    async userCloses(id) {
      return (await windowOf(id)?.requestClose()) ?? true;
    },
    async windowGone(id) {
      windowOf(id)?.destroy();
    },
    async clickMenu(id) {
      menu.click(id);
    },
    async menuItems() {
      return menu.summary();
    },
    async emitAppEvent(event, args) {
      app.emit(event, new PreventableEvent(), ...args);
    },
    async quit() {
      app.quit();
    },
  };
}
