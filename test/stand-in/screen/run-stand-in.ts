import type { BrowserContext, Page } from 'playwright-core';
import { complain } from './app-window.ts';
import { AppWindows } from './app-windows.ts';
import { createScreen, type Screen, type ScreenSettings } from './create-screen.ts';
import { type RefusedRequest, routeRequests } from './route-requests.ts';
import { type Host, type HostSettings, startHost } from './start-host.ts';

export type StandInSettings = HostSettings & ScreenSettings;

/** An app that runs on the stand-in. */
export type StandIn = Omit<Screen, 'calls'> & {
  /** The page of the first window that is open now. */
  page: () => Page | undefined;
  host: Host;
  refused: RefusedRequest[];
  /** Resolves with the exit code when the app has ended; its pages are closed then. */
  ended: Promise<number | null>;
};

/** Starts the app's main bundle in a process of its own and shows its windows as pages of `context`. */
export async function runStandIn(settings: StandInSettings): Promise<StandIn> {
  const { context, showDialog: _, onOpen: __, isForPerson = false, ...hostSettings } = settings;
  const refused: RefusedRequest[] = [];
  const windows = new AppWindows(context, () => host.remote, isForPerson);
  const { calls, ...seen } = createScreen(windows, settings);
  const host = startHost(hostSettings, calls);
  await routeRequests(context, { host: host.remote, windows, refused });
  closeForeignPages(context, windows);
  const ended = host.ended.then(async (code) => {
    await windows.closeAll();
    return code;
  });
  await runMain(host);
  return { ...seen, host, refused, ended, page: () => windows.pages()[0] };
}

/** Fails with what the app wrote when its main bundle could not be run. */
async function runMain(host: Host): Promise<void> {
  try {
    await host.remote.run();
  } catch (error) {
    if (host.process.exitCode === 0) return;
    host.process.kill();
    throw new Error(`The app could not start on the stand-in: ${String(error)}\n${host.output()}`);
  }
}

/** Pages that the page itself opens are closed at once: the app has been asked what to do with their address. */
function closeForeignPages(context: BrowserContext, windows: AppWindows): void {
  context.on('page', async (page) => {
    // A page of the app's own is told of before it is entered as a window.
    await windows.settled();
    if (windows.ofPage(page) === undefined) await page.close().catch(complain);
  });
}
