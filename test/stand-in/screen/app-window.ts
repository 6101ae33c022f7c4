import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Remote } from '../connection.ts';
import type { HostCalls, WindowOptions } from '../wire.ts';
import type { FromWorld, IntoWorld } from './preload-world.ts';
import { toAppAddress, toScreenAddress } from './scheme-address.ts';
import { type WorldSources, worldSources } from './world-sources.ts';

const WORLD = 'collegebrief preload';

/** In milliseconds. */
const LATEST_WISH = 30;

/** One window of the app: a page, its preload's world, and the messages between that world and the host. */
export class AppWindow {
  readonly page: Page;
  readonly options: WindowOptions;
  private readonly id: number;
  private readonly host: Remote<HostCalls>;
  private readonly session: CDPSession;
  private readonly sources: WorldSources | null;
  private worldContext = -1;
  /** Addresses that the page asked to go to by itself. */
  private readonly requested = new Set<string>();
  private isCrashed = false;
  /** The app itself is leading the page to an address. */
  private isLed = false;

  private constructor(page: Page, session: CDPSession, options: WindowOptions, host: Remote<HostCalls>) {
    this.page = page;
    this.session = session;
    this.options = options;
    this.id = options.window;
    this.host = host;
    this.sources = options.preload === null ? null : worldSources(options.preload);
  }

  static async open(
    context: BrowserContext,
    page: Page,
    options: WindowOptions,
    host: Remote<HostCalls>,
  ): Promise<AppWindow> {
    const session = await context.newCDPSession(page);
    const window = new AppWindow(page, session, options, host);
    await window.prepare();
    return window;
  }

  private async prepare(): Promise<void> {
    const { page, session, host, id } = this;
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === this.sources?.binding) this.hear(JSON.parse(payload) as FromWorld, executionContextId);
    });
    session.on('Page.windowOpen', ({ url }) => void host.wantsWindow(id, toAppAddress(url)).catch(complain));
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) void host.navigated(id, toAppAddress(frame.url())).catch(complain);
    });
    session.on('Page.frameRequestedNavigation', ({ url }) => this.requested.add(url));
    page.on('crash', () => {
      this.isCrashed = true;
      void host.pageCrashed(id).catch(complain);
    });
    await Promise.all([session.send('Page.enable'), session.send('Runtime.enable')]);
    if (this.sources === null) return;
    const { binding, page: pageSource, preload } = this.sources;
    await session.send('Runtime.addBinding', { name: binding, executionContextName: WORLD });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageSource });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: preload, worldName: WORLD });
  }

  /** Whether the page goes to `url` by itself, so that the app must be asked, and not because the app or a test says so. */
  async isOwnIdea(url: string): Promise<boolean> {
    if (this.requested.delete(url)) return true;
    if (this.isLed) return false;
    // The page's wish and the request that follows from it come along different ways.
    await new Promise((resolve) => setTimeout(resolve, LATEST_WISH));
    return this.requested.delete(url);
  }

  load(url: string): Promise<void> {
    return this.leadTo(() => this.page.goto(toScreenAddress(url), { waitUntil: 'load' }));
  }

  reload(): Promise<void> {
    return this.leadTo(() => this.page.reload({ waitUntil: 'load' }));
  }

  private async leadTo(go: () => Promise<unknown>): Promise<void> {
    this.isLed = true;
    try {
      await go();
    } finally {
      this.isLed = false;
    }
  }

  /** A crashed page stays dead in Playwright; the window needs another. */
  get hasCrashed(): boolean {
    return this.isCrashed;
  }

  notice(channel: string, payload: string): Promise<void> {
    return this.intoWorld({ kind: 'notice', channel, payload });
  }

  answer(call: number, payload: string): Promise<void> {
    return this.intoWorld({ kind: 'answer', call, payload });
  }

  private async intoWorld(message: IntoWorld): Promise<void> {
    if (this.sources === null || this.worldContext < 0) return;
    const expression = `${this.sources.receiver}(${JSON.stringify(message)})`;
    const { exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.worldContext,
    });
    if (exceptionDetails !== undefined) complain(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  private hear(message: FromWorld, context: number): void {
    if (message.kind === 'hello') this.worldContext = context;
    else if (message.kind === 'failed') void this.host.preloadFailed(this.id, message.message).catch(complain);
    else {
      const { url, channel, payload, call } = message;
      void this.host.ipc(this.id, toAppAddress(url), channel, payload, call).catch(complain);
    }
  }
}

/** Says what went wrong in a listener, except that the window or the app is gone already. */
export function complain(error: unknown): void {
  const text = String(error);
  if (!/closed|gone|Cannot find context/i.test(text)) process.stderr.write(`stand-in: ${text}\n`);
}
