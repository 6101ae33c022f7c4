import type { BrowserContext, Page } from 'playwright-core';
import { createCodec } from '../codec.ts';
import type { Remote } from '../connection.ts';
import type { ExternalOpen, HostCalls, ScreenCalls, WindowId } from '../wire.ts';
import { AppWindow, complain } from './app-window.ts';
import type { ShowDialog } from './dialogs.ts';
import { grantPermissions } from './grant-permissions.ts';
import { type RefusedRequest, routeRequests } from './route-requests.ts';
import { type Host, type HostSettings, startHost } from './start-host.ts';

export type Notice = { window: WindowId; channel: string; args: unknown[] };

export type StandInSettings = HostSettings & {
  context: BrowserContext;
  showDialog: ShowDialog;
  /** Called for what would open outside; it is recorded in any case. */
  onOpen?: (opened: ExternalOpen) => void;
};

/** An app that runs on the stand-in. */
export type StandIn = {
  host: Host;
  /** The page of the first window, when it has loaded. */
  firstPage: Promise<Page>;
  notices: Notice[];
  opened: ExternalOpen[];
  refused: RefusedRequest[];
  recent: string[];
  /** Resolves with the exit code when the app has ended; its pages are closed then. */
  ended: Promise<number | null>;
};

const codec = createCodec();

/** Starts the app's main bundle in a process of its own and shows its windows as pages of `context`. */
export async function runStandIn({ context, showDialog, onOpen, ...hostSettings }: StandInSettings): Promise<StandIn> {
  const windows = new Map<WindowId, AppWindow>();
  const notices: Notice[] = [];
  const opened: ExternalOpen[] = [];
  const refused: RefusedRequest[] = [];
  const recent: string[] = [];
  const spare = context.pages();
  let opening: Promise<unknown> = Promise.resolve();
  let showFirst: (page: Page) => void = () => {};
  const firstPage = new Promise<Page>((resolve) => {
    showFirst = resolve;
  });
  const windowById = (id: WindowId): AppWindow => {
    const window = windows.get(id);
    if (window === undefined) throw new Error('The window is closed.');
    return window;
  };
  const windowOf = (page: Page) => {
    const found = [...windows].find(([, window]) => window.page === page);
    return found === undefined ? undefined : { id: found[0], window: found[1] };
  };

  const screen: ScreenCalls = {
    async openWindow(options) {
      const page = spare.shift() ?? context.newPage();
      const window = Promise.resolve(page).then(async (shown) => {
        await shown.setViewportSize({ width: options.width, height: options.height });
        return AppWindow.open(context, shown, options, host.remote);
      });
      opening = window.then((open) => windows.set(options.window, open));
      await opening;
      await grantPermissions(context, options.permissions);
    },
    async load(id, url) {
      const window = windowById(id);
      await window.load(url);
      showFirst(window.page);
    },
    reload: (id) => windowById(id).reload(),
    async closeWindow(id) {
      const window = windowById(id);
      await window.close();
      windows.delete(id);
    },
    focus: (id) => windowById(id).page.bringToFront(),
    resize: (id, width, height) => windowById(id).page.setViewportSize({ width, height }),
    async setColorScheme(colorScheme) {
      for (const { page } of windows.values()) await page.emulateMedia({ colorScheme });
    },
    async send(id, channel, payload) {
      notices.push({ window: id, channel, args: codec.decode(payload) as unknown[] });
      await windowById(id).notice(channel, payload);
    },
    invoked: (id, call, answer) => windowById(id).answer(call, answer),
    showDialog,
    async openExternal(open) {
      opened.push(open);
      onOpen?.(open);
    },
    async recentDocument(path) {
      recent.push(path);
    },
  };

  const host = startHost(hostSettings, screen);
  await routeRequests(context, { host: host.remote, windowOf, refused });
  closeForeignPages(context, () => opening, windowOf);
  const ended = host.ended.then(async (code) => {
    for (const window of windows.values()) await window.close().catch(complain);
    windows.clear();
    return code;
  });
  await runMain(host);
  return { host, firstPage, notices, opened, refused, recent, ended };
}

/** Fails with what the app wrote when its main bundle could not be run. */
async function runMain(host: Host): Promise<void> {
  try {
    await (host.remote satisfies Remote<HostCalls>).run();
  } catch (error) {
    if (host.process.exitCode === 0) return;
    host.process.kill();
    throw new Error(`The app could not start on the stand-in: ${String(error)}\n${host.output()}`);
  }
}

/** Pages that the page itself opens are closed at once: the app has been asked what to do with their address. */
function closeForeignPages(
  context: BrowserContext,
  opening: () => Promise<unknown>,
  windowOf: (page: Page) => unknown,
): void {
  context.on('page', async (page) => {
    // A page of the app's own is told of before it is entered as a window.
    await opening().catch(() => {});
    if (windowOf(page) === undefined) await page.close().catch(complain);
  });
}
