import type { BrowserContext, Page } from 'playwright-core';
import type { Remote } from '../connection.ts';
import type { HostCalls, WindowId, WindowOptions } from '../wire.ts';
import { AppWindow } from './app-window.ts';
import { grantPermissions } from './grant-permissions.ts';
import { heedPerson, holdPage } from './heed-person.ts';

/** The windows of one app, each a page of the same Chromium. */
export class AppWindows {
  private readonly windows = new Map<WindowId, AppWindow>();
  private readonly context: BrowserContext;
  private readonly host: () => Remote<HostCalls>;
  private readonly isForPerson: boolean;
  /** Pages that Chromium opened by itself at its start. */
  private readonly spare: Page[];
  private opening: Promise<unknown> = Promise.resolve();

  /** `host` is asked for late, because each side needs the other. */
  constructor(context: BrowserContext, host: () => Remote<HostCalls>, isForPerson: boolean) {
    this.context = context;
    this.host = host;
    this.isForPerson = isForPerson;
    this.spare = context.pages();
  }

  async open(options: WindowOptions): Promise<void> {
    const page = this.spare.shift() ?? this.context.newPage();
    // Noted at once, so that the page is not taken for one that the app did not open.
    this.opening = Promise.resolve(page).then((opened) => this.prepare(opened, options));
    await this.opening;
    await grantPermissions(this.context, options.permissions);
  }

  private async prepare(page: Page, options: WindowOptions): Promise<void> {
    const { window: id, width, height } = options;
    if (this.isForPerson) await page.addInitScript(holdPage);
    else await page.setViewportSize({ width, height });
    this.windows.set(id, await AppWindow.open(this.context, page, options, this.host()));
    if (this.isForPerson) heedPerson(page, id, this.host(), () => this.windows.has(id));
  }

  /** Loads the page of a window again; a page that crashed makes place for another one at the same address. */
  async reload(id: WindowId): Promise<void> {
    const window = this.byId(id);
    if (!window.hasCrashed) return window.reload();
    const address = window.page.url();
    await this.close(id);
    await this.open(window.options);
    await this.byId(id).load(address);
  }

  async close(id: WindowId): Promise<void> {
    const { page } = this.byId(id);
    this.windows.delete(id);
    await page.close();
  }

  async closeAll(): Promise<void> {
    const pages = this.pages();
    this.windows.clear();
    await Promise.all(pages.map((page) => page.close().catch(() => {})));
  }

  async resize(id: WindowId, width: number, height: number): Promise<void> {
    if (!this.isForPerson) await this.byId(id).page.setViewportSize({ width, height });
  }

  byId(id: WindowId): AppWindow {
    const window = this.windows.get(id);
    if (window === undefined) throw new Error('The window is closed.');
    return window;
  }

  /** The window that a page belongs to; undefined for a page that the app did not open. */
  ofPage(page: Page): { id: WindowId; window: AppWindow } | undefined {
    const found = [...this.windows].find(([, window]) => window.page === page);
    return found === undefined ? undefined : { id: found[0], window: found[1] };
  }

  /** The pages of the windows, the oldest first. */
  pages(): Page[] {
    return [...this.windows.values()].map(({ page }) => page);
  }

  /** The page of this window, or where it is not known that of the newest. */
  pageOf(id: WindowId | null): Page | undefined {
    return (id === null ? undefined : this.windows.get(id)?.page) ?? this.pages().at(-1);
  }

  /** Resolves when no window is being opened. */
  settled(): Promise<unknown> {
    return this.opening.catch(() => {});
  }
}
