import { join } from 'node:path';
import { NotOffered, PreventableEvent, StandInEmitter } from './offered.ts';
import { systemPaths } from './system-paths.ts';

const EVENTS = [
  'ready',
  'will-finish-launching',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'activate',
  'open-file',
  'open-url',
  'second-instance',
  'browser-window-created',
  'web-contents-created',
  'certificate-error',
  'login',
  'render-process-gone',
  'child-process-gone',
  'browser-window-focus',
  'browser-window-blur',
  'select-client-certificate',
];

export type AppOptions = {
  name: string;
  version: string;
  appPath: string;
  /** Where `--user-data-dir` points, as Electron takes it too. */
  userData: string | undefined;
  /** What requestSingleInstanceLock answers. */
  isFirstInstance: boolean;
  /** Told of documents for the system's list of recent ones. */
  onRecentDocument: (path: string) => void;
  /** Closes every window, asking each; resolves to false when one stays open. */
  closeWindows: () => Promise<boolean>;
  end: (code: number) => void;
};

/** Electron's `app`. */
export class StandInApp extends StandInEmitter {
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch() {},
    appendArgument() {},
    hasSwitch: (name: string) => process.argv.some((text) => text === `--${name}` || text.startsWith(`--${name}=`)),
    getSwitchValue: (name: string) => process.argv.find((text) => text.startsWith(`--${name}=`))?.split('=')[1] ?? '',
  };
  applicationMenu: unknown = null;
  private readonly options: AppOptions;
  private readonly paths = new Map<string, string>();
  private name: string;
  private isQuitting = false;
  private readonly ready: Promise<void>;
  private becomeReady: () => void = () => {};
  private hasBecomeReady = false;

  constructor(options: AppOptions) {
    super('app', EVENTS);
    this.options = options;
    this.name = options.name;
    this.ready = new Promise((resolve) => {
      this.becomeReady = resolve;
    });
  }

  /** Not Electron's: the host says that start-up is over. */
  startUp(): void {
    this.hasBecomeReady = true;
    this.emit('will-finish-launching');
    this.emit('ready', {}, {});
    this.becomeReady();
  }

  whenReady(): Promise<void> {
    return this.ready;
  }

  isReady(): boolean {
    return this.hasBecomeReady;
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): void {
    this.name = name;
  }

  getVersion(): string {
    return this.options.version;
  }

  getAppPath(): string {
    return this.options.appPath;
  }

  getLocale(): string {
    return 'nl';
  }

  getPath(name: string): string {
    const own = this.paths.get(name);
    if (own !== undefined) return own;
    const system = systemPaths();
    if (name === 'userData' || name === 'sessionData') return this.options.userData ?? join(system.appData, this.name);
    if (name === 'logs' || name === 'crashDumps') return join(this.getPath('userData'), name);
    const path = system[name];
    if (path === undefined) throw new NotOffered(`app.getPath('${name}')`);
    return path;
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  setAppLogsPath(): void {}
  setAppUserModelId(): void {}
  setAboutPanelOptions(): void {}
  disableHardwareAcceleration(): void {}
  enableSandbox(): void {}

  focus(): void {}

  requestSingleInstanceLock(): boolean {
    return this.options.isFirstInstance;
  }

  hasSingleInstanceLock(): boolean {
    return this.options.isFirstInstance;
  }

  releaseSingleInstanceLock(): void {}

  addRecentDocument(path: string): void {
    this.options.onRecentDocument(path);
  }

  clearRecentDocuments(): void {}

  /** As in Electron: before-quit, then every window may keep the app alive, then will-quit and quit. */
  quit(): void {
    if (this.isQuitting) return;
    const asked = new PreventableEvent();
    this.emit('before-quit', asked);
    if (asked.defaultPrevented) return;
    this.isQuitting = true;
    void this.options.closeWindows().then((areClosed) => {
      this.isQuitting = areClosed;
      if (areClosed) this.finish();
    });
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    this.options.end(code);
  }

  /** Not Electron's: the last window has gone. */
  lastWindowClosed(): void {
    if (this.isQuitting) return;
    if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }

  private finish(): void {
    const asked = new PreventableEvent();
    this.emit('will-quit', asked);
    if (asked.defaultPrevented) {
      this.isQuitting = false;
      return;
    }
    this.exit(0);
  }
}
