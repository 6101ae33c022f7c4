import type { BrowserContext, Page } from 'playwright-core';
import { createCodec } from '../codec.ts';
import type { ExternalOpen, ScreenCalls, WindowId } from '../wire.ts';
import type { AppWindows } from './app-windows.ts';
import type { ShowDialog } from './dialogs.ts';

export type Notice = { window: WindowId; channel: string; args: unknown[] };

export type ScreenSettings = {
  context: BrowserContext;
  showDialog: ShowDialog;
  /** A person sits before it: pages follow the size of their window, and closing a window asks the app. */
  isForPerson?: boolean;
  /** Called for what would open outside; it is recorded in any case. */
  onOpen?: (opened: ExternalOpen) => void;
};

/** What the host asks of the screen, and what the app did with it. */
export type Screen = {
  calls: ScreenCalls;
  /** The page of the first window, when it has loaded. */
  firstPage: Promise<Page>;
  notices: Notice[];
  opened: ExternalOpen[];
  recent: string[];
};

const codec = createCodec();

export function createScreen(windows: AppWindows, { showDialog, onOpen }: ScreenSettings): Screen {
  const notices: Notice[] = [];
  const opened: ExternalOpen[] = [];
  const recent: string[] = [];
  let showFirst: (page: Page) => void = () => {};
  const firstPage = new Promise<Page>((resolve) => {
    showFirst = resolve;
  });

  const calls: ScreenCalls = {
    openWindow: (options) => windows.open(options),
    async load(id, url) {
      const window = windows.byId(id);
      await window.load(url);
      showFirst(window.page);
    },
    reload: (id) => windows.reload(id),
    closeWindow: (id) => windows.close(id),
    focus: async (id) => windows.byId(id).page.bringToFront(),
    resize: (id, width, height) => windows.resize(id, width, height),
    async setColorScheme(colorScheme) {
      for (const page of windows.pages()) await page.emulateMedia({ colorScheme });
    },
    async send(id, channel, payload) {
      notices.push({ window: id, channel, args: codec.decode(payload) as unknown[] });
      await windows.byId(id).notice(channel, payload);
    },
    invoked: async (id, call, answer) => windows.byId(id).answer(call, answer),
    showDialog: (request) => showDialog(request, windows.pageOf(request.window)),
    async openExternal(open) {
      opened.push(open);
      onOpen?.(open);
    },
    async recentDocument(path) {
      recent.push(path);
    },
  };
  return { calls, firstPage, notices, opened, recent };
}
