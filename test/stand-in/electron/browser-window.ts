import { readFileSync } from 'node:fs';
import type { Remote } from '../connection.ts';
import type { ScreenCalls } from '../wire.ts';
import { NotOffered, offered, PreventableEvent, StandInEmitter } from './offered.ts';
import { StandInWebContents } from './web-contents.ts';

const EVENTS = [
  'close',
  'closed',
  'ready-to-show',
  'show',
  'hide',
  'focus',
  'blur',
  'resize',
  'resized',
  'move',
  'moved',
  'maximize',
  'unmaximize',
  'minimize',
  'restore',
  'enter-full-screen',
  'leave-full-screen',
  'unresponsive',
  'responsive',
  'page-title-updated',
  'query-session-end',
  'session-end',
];

type WebPreferences = {
  preload?: string;
  contextIsolation?: boolean;
  sandbox?: boolean;
  nodeIntegration?: boolean;
  webSecurity?: boolean;
};
export type WindowSettings = {
  width?: number;
  height?: number;
  title?: string;
  show?: boolean;
  webPreferences?: WebPreferences;
};

/** What a window needs of the rest of the stand-in. */
export type WindowSurroundings = {
  screen: Remote<ScreenCalls>;
  windows: Set<StandInWindow>;
  session: unknown;
  grantedPermissions: (contents: StandInWebContents) => string[];
  onCreated: (window: StandInWindow) => void;
  onLastClosed: () => void;
};

let lastId = 0;

/** Electron's BrowserWindow: one page in Chromium. Sizes are those of the page, as with `useContentSize`. */
export class StandInWindow extends StandInEmitter {
  readonly id: number;
  readonly webContents: StandInWebContents;
  private readonly around: WindowSurroundings;
  private title: string;
  private isGone = false;
  private isShown: boolean;
  private size: [number, number];
  private isFull = false;
  private isLarge = false;

  constructor(settings: WindowSettings, around: WindowSurroundings) {
    super('BrowserWindow', EVENTS);
    refuseUnsafe(settings.webPreferences ?? {});
    lastId += 1;
    this.id = lastId;
    this.around = around;
    this.title = settings.title ?? '';
    this.isShown = settings.show ?? true;
    this.size = [settings.width ?? 800, settings.height ?? 600];
    const opened = Promise.resolve().then(() => this.open(settings));
    this.webContents = offered('webContents', new StandInWebContents(this.id, around.screen, around.session, opened));
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
  }

  private open(settings: WindowSettings): Promise<void> {
    const file = settings.webPreferences?.preload;
    return this.around.screen.openWindow({
      window: this.id,
      preload: file === undefined ? null : readFileSync(file, 'utf8'),
      width: this.size[0],
      height: this.size[1],
      permissions: this.around.grantedPermissions(this.webContents),
    });
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  reload(): void {
    this.webContents.reload();
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  isVisible(): boolean {
    return this.isShown;
  }

  isFocused(): boolean {
    return this.isShown && !this.isGone;
  }

  isMinimized(): boolean {
    return false;
  }

  isMaximized(): boolean {
    return this.isLarge;
  }

  isFullScreen(): boolean {
    return this.isFull;
  }

  setFullScreen(isFull: boolean): void {
    this.isFull = isFull;
  }

  maximize(): void {
    this.isLarge = true;
  }

  unmaximize(): void {
    this.isLarge = false;
  }

  minimize(): void {}
  restore(): void {}
  removeMenu(): void {}
  setMenuBarVisibility(): void {}
  setAutoHideMenuBar(): void {}
  setBackgroundColor(): void {}
  setDocumentEdited(): void {}
  setRepresentedFilename(): void {}
  setProgressBar(): void {}
  flashFrame(): void {}

  show(): void {
    this.isShown = true;
    this.emit('show');
  }

  showInactive(): void {
    this.show();
  }

  hide(): void {
    this.isShown = false;
    this.emit('hide');
  }

  focus(): void {
    this.emit('focus');
    void this.around.screen.focus(this.id).catch(() => {});
  }

  setTitle(title: string): void {
    this.title = title;
  }

  getTitle(): string {
    return this.title;
  }

  getSize(): [number, number] {
    return this.size;
  }

  getContentSize(): [number, number] {
    return this.size;
  }

  setSize(width: number, height: number): void {
    this.size = [width, height];
    void this.around.screen.resize(this.id, width, height).catch(() => {});
    this.emit('resize');
  }

  setContentSize(width: number, height: number): void {
    this.setSize(width, height);
  }

  getBounds(): { x: number; y: number; width: number; height: number } {
    return { x: 0, y: 0, width: this.size[0], height: this.size[1] };
  }

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return this.getBounds();
  }

  /** As the button of the window: listeners of `close` may keep it open. */
  close(): void {
    void this.requestClose();
  }

  /** Not Electron's: resolves to whether the window is gone. */
  async requestClose(): Promise<boolean> {
    if (this.isGone) return true;
    const asked = new PreventableEvent();
    this.emit('close', asked);
    if (asked.defaultPrevented) return false;
    await this.end();
    return true;
  }

  destroy(): void {
    void this.end();
  }

  private async end(): Promise<void> {
    if (this.isGone) return;
    this.isGone = true;
    this.webContents.markDestroyed();
    this.around.windows.delete(this);
    await this.around.screen.closeWindow(this.id).catch(() => {});
    this.emit('closed');
    if (this.around.windows.size === 0) this.around.onLastClosed();
  }
}

function refuseUnsafe({ contextIsolation, sandbox, nodeIntegration, webSecurity }: WebPreferences): void {
  if (contextIsolation === false) throw new NotOffered('windows without contextIsolation');
  if (sandbox === false) throw new NotOffered('windows without sandbox');
  if (nodeIntegration === true) throw new NotOffered('windows with nodeIntegration');
  if (webSecurity === false) throw new NotOffered('windows without webSecurity');
}
