import type { BrowserContext, Page } from 'playwright-core';
import { createCodec } from '../codec.ts';
import type { Remote } from '../connection.ts';
import type { ExternalOpen, HostCalls, ScreenCalls, WindowId, WindowOptions } from '../wire.ts';
import { AppWindow } from './app-window.ts';
import type { ShowDialog } from './dialogs.ts';
import { grantPermissions } from './grant-permissions.ts';
import { heedPerson, holdPage } from './heed-person.ts';

export type Notice = { window: WindowId; channel: string; args: unknown[] };

export type ScreenSettings = {
  context: BrowserContext;
  showDialog: ShowDialog;
  /** A person sits before it: pages follow the size of their window, and closing a window asks the app. */
  isForPerson?: boolean;
  /** Called for what would open outside; it is recorded in any case. */
  onOpen?: (opened: ExternalOpen) => void;
};

/** The windows of an app as pages of a Chromium, and what the app did with them. */
export type Screen = {
  calls: ScreenCalls;
  /** The page of the first window, when it has loaded. */
  firstPage: Promise<Page>;
  /** The page of the first window that is open now. */
  page: () => Page | undefined;
  notices: Notice[];
  opened: ExternalOpen[];
  recent: string[];
  /** The window that a page belongs to; undefined for a page that the app did not open. */
  windowOf: (page: Page) => { id: WindowId; window: AppWindow } | undefined;
  /** Resolves when no window is being opened. */
  settled: () => Promise<unknown>;
  closeAll: () => Promise<void>;
};

const codec = createCodec();

/** `host` is asked for late, because each side needs the other. */
export function createScreen(settings: ScreenSettings, host: () => Remote<HostCalls>): Screen {
  const { context, showDialog, onOpen, isForPerson = false } = settings;
  const windows = new Map<WindowId, AppWindow>();
  const notices: Notice[] = [];
  const opened: ExternalOpen[] = [];
  const recent: string[] = [];
  const spare = context.pages();
  let opening: Promise<unknown> = Promise.resolve();
  let showFirst: (page: Page) => void = () => {};
  const firstPage = new Promise<Page>((resolve) => {
    showFirst = resolve;
  });

  function windowById(id: WindowId): AppWindow {
    const window = windows.get(id);
    if (window === undefined) throw new Error('The window is closed.');
    return window;
  }

  async function prepare(page: Page, options: WindowOptions): Promise<void> {
    const { window: id, width, height } = options;
    if (isForPerson) await page.addInitScript(holdPage);
    else await page.setViewportSize({ width, height });
    windows.set(id, await AppWindow.open(context, page, options, host()));
    if (isForPerson) heedPerson(page, id, host(), () => windows.has(id));
  }

  /** Gives a window whose page crashed another page, at the same address. */
  async function replace({ page, options }: AppWindow): Promise<void> {
    const address = page.url();
    windows.delete(options.window);
    await page.close();
    opening = context.newPage().then((fresh) => prepare(fresh, options));
    await opening;
    await windowById(options.window).load(address);
  }

  const calls: ScreenCalls = {
    async openWindow(options) {
      // Entered at once, so that the page is not taken for one that the app did not open.
      opening = Promise.resolve(spare.shift() ?? context.newPage()).then((page) => prepare(page, options));
      await opening;
      await grantPermissions(context, options.permissions);
    },
    async load(id, url) {
      const window = windowById(id);
      await window.load(url);
      showFirst(window.page);
    },
    async reload(id) {
      const window = windowById(id);
      if (window.hasCrashed) await replace(window);
      else await window.reload();
    },
    async closeWindow(id) {
      const window = windowById(id);
      windows.delete(id);
      await window.page.close();
    },
    focus: (id) => windowById(id).page.bringToFront(),
    async resize(id, width, height) {
      if (!isForPerson) await windowById(id).page.setViewportSize({ width, height });
    },
    async setColorScheme(colorScheme) {
      for (const { page } of windows.values()) await page.emulateMedia({ colorScheme });
    },
    async send(id, channel, payload) {
      notices.push({ window: id, channel, args: codec.decode(payload) as unknown[] });
      await windowById(id).notice(channel, payload);
    },
    invoked: (id, call, answer) => windowById(id).answer(call, answer),
    showDialog(request) {
      const over = windows.get(request.window ?? -1) ?? [...windows.values()].at(-1);
      return showDialog(request, over?.page);
    },
    async openExternal(open) {
      opened.push(open);
      onOpen?.(open);
    },
    async recentDocument(path) {
      recent.push(path);
    },
  };

  return {
    ...{ calls, firstPage, notices, opened, recent },
    windowOf(page) {
      const found = [...windows].find(([, window]) => window.page === page);
      return found === undefined ? undefined : { id: found[0], window: found[1] };
    },
    page: () => [...windows.values()][0]?.page,
    settled: () => opening.catch(() => {}),
    async closeAll() {
      const pages = [...windows.values()].map(({ page }) => page);
      windows.clear();
      await Promise.all(pages.map((page) => page.close().catch(() => {})));
    },
  };
}
