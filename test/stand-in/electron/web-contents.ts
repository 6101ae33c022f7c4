import { createCodec } from '../codec.ts';
import type { Remote } from '../connection.ts';
import type { ScreenCalls, WindowId } from '../wire.ts';
import { NotOffered, offered, StandInEmitter } from './offered.ts';

const EVENTS = [
  'did-finish-load',
  'dom-ready',
  'did-fail-load',
  'will-navigate',
  'will-redirect',
  'did-navigate',
  'will-attach-webview',
  'will-frame-navigate',
  'preload-error',
  'render-process-gone',
  'destroyed',
  'context-menu',
  'before-input-event',
  'will-prevent-unload',
  'unresponsive',
  'responsive',
  'console-message',
  'did-create-window',
];

export type Frame = {
  url: string;
  origin: string;
  parent: null;
  top: Frame;
  routingId: number;
  processId: number;
  detached: boolean;
};
type WindowOpenHandler = (details: object) => { action: 'allow' | 'deny' };

const codec = createCodec();

/** Electron's `webContents` of one window. */
export class StandInWebContents extends StandInEmitter {
  readonly id: WindowId;
  readonly session: unknown;
  private readonly screen: Remote<ScreenCalls>;
  private address = '';
  private isGone = false;
  private zoom = 1;
  private windowOpenHandler: WindowOpenHandler | null = null;
  /** Everything for the page waits for the page itself, in the order of asking. */
  private pending: Promise<unknown>;

  constructor(id: WindowId, screen: Remote<ScreenCalls>, session: unknown, opened: Promise<void>) {
    super('webContents', EVENTS);
    this.id = id;
    this.screen = screen;
    this.session = session;
    this.pending = opened;
  }

  get mainFrame(): Frame {
    return frameOf(this.address);
  }

  getURL(): string {
    return this.address;
  }

  getType(): string {
    return 'window';
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  isFocused(): boolean {
    return !this.isGone;
  }

  focus(): void {}

  getZoomFactor(): number {
    return this.zoom;
  }

  /** Zooms nothing: zoom levels belong to the browser's own window. */
  setZoomFactor(factor: number): void {
    this.zoom = factor;
  }

  setVisualZoomLevelLimits(): Promise<void> {
    return Promise.resolve();
  }

  /** Rejects, and emits did-fail-load, when the page does not load. */
  async loadURL(url: string): Promise<void> {
    this.address = url;
    await this.pending;
    try {
      await this.screen.load(this.id, url);
    } catch (error) {
      this.emit('did-fail-load', {}, -2, String(error), url, true);
      throw error;
    }
    this.emit('dom-ready', {});
    this.emit('did-finish-load', {});
  }

  reload(): void {
    this.pending = this.pending.then(() => this.screen.reload(this.id));
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.isGone) throw new TypeError('Object has been destroyed');
    const payload = codec.encode(args);
    this.pending = this.pending.then(() => this.screen.send(this.id, channel, payload)).catch(reportLost);
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler;
  }

  /** Not Electron's. Without a handler Electron opens the window, which the stand-in cannot. */
  decideOnWindow(url: string): 'allow' | 'deny' {
    const details = {
      url,
      frameName: '',
      features: '',
      disposition: 'foreground-tab',
      referrer: { url: '', policy: 'default' },
    };
    const action = this.windowOpenHandler?.(details).action ?? 'allow';
    if (action === 'allow') throw new NotOffered('windows that the page opens; setWindowOpenHandler must answer deny');
    return action;
  }

  /** Not Electron's: where the page is now. */
  arriveAt(url: string): void {
    this.address = url;
    this.emit('did-navigate', {}, url, 200, 'OK');
  }

  /** Not Electron's. */
  markDestroyed(): void {
    this.isGone = true;
    this.emit('destroyed');
  }
}

/** The main frame of a window, which shows `url`. */
export function frameOf(url: string): Frame {
  const origin = /^[a-z]+:\/\/[^/]*/.exec(url)?.[0] ?? 'null';
  const frame = { url, origin, parent: null, routingId: 1, processId: 1, detached: false };
  return offered('webFrameMain', Object.assign(frame, { top: frame as Frame }));
}

/** A notice to a window that has just gone is lost, as in Electron. */
function reportLost(error: unknown): void {
  if (!(error instanceof Error) || !/closed|gone/i.test(error.message)) throw error;
}
