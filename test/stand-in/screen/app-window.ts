import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Remote } from '../connection.ts';
import type { HostCalls, WindowOptions } from '../wire.ts';
import type { FromWorld, IntoWorld } from './preload-world.ts';
import { toAppAddress, toScreenAddress } from './scheme-address.ts';
import { type WorldSources, worldSources } from './world-sources.ts';

const WORLD = 'collegebrief preload';

/** One window of the app: a page, its preload's world, and the messages between that world and the host. */
export class AppWindow {
  readonly page: Page;
  private readonly id: number;
  private readonly host: Remote<HostCalls>;
  private readonly session: CDPSession;
  private readonly sources: WorldSources | null;
  private worldContext = -1;
  private expected: string | null = null;

  private constructor(page: Page, session: CDPSession, options: WindowOptions, host: Remote<HostCalls>) {
    this.page = page;
    this.session = session;
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
    page.on('crash', () => void host.pageCrashed(id).catch(complain));
    await Promise.all([session.send('Page.enable'), session.send('Runtime.enable')]);
    if (this.sources === null) return;
    const { binding, page: pageSource, preload } = this.sources;
    await session.send('Runtime.addBinding', { name: binding, executionContextName: WORLD });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageSource });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: preload, worldName: WORLD });
  }

  /** Whether the page goes somewhere by itself, so that the app must be asked. */
  isOwnIdea(url: string): boolean {
    return this.expected !== url;
  }

  async load(url: string): Promise<void> {
    this.expected = toScreenAddress(url);
    try {
      await this.page.goto(this.expected, { waitUntil: 'load' });
    } finally {
      this.expected = null;
    }
  }

  async reload(): Promise<void> {
    this.expected = this.page.url();
    await this.page.reload({ waitUntil: 'load' });
    this.expected = null;
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
