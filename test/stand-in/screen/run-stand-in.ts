import type { BrowserContext } from 'playwright-core';
import { complain } from './app-window.ts';
import { createScreen, type Screen, type ScreenSettings } from './create-screen.ts';
import { type RefusedRequest, routeRequests } from './route-requests.ts';
import { type Host, type HostSettings, startHost } from './start-host.ts';

export type StandInSettings = HostSettings & ScreenSettings;

/** An app that runs on the stand-in. */
export type StandIn = Pick<Screen, 'firstPage' | 'page' | 'notices' | 'opened' | 'recent'> & {
  host: Host;
  refused: RefusedRequest[];
  /** Resolves with the exit code when the app has ended; its pages are closed then. */
  ended: Promise<number | null>;
};

/** Starts the app's main bundle in a process of its own and shows its windows as pages of `context`. */
export async function runStandIn(settings: StandInSettings): Promise<StandIn> {
  const { context, showDialog: _, onOpen: __, isForPerson: ___, ...hostSettings } = settings;
  const refused: RefusedRequest[] = [];
  const screen = createScreen(settings, () => host.remote);
  const host = startHost(hostSettings, screen.calls);
  await routeRequests(context, { host: host.remote, windowOf: screen.windowOf, refused });
  closeForeignPages(context, screen);
  const ended = host.ended.then(async (code) => {
    await screen.closeAll();
    return code;
  });
  await runMain(host);
  const { firstPage, page, notices, opened, recent } = screen;
  return { host, firstPage, page, notices, opened, recent, refused, ended };
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
function closeForeignPages(context: BrowserContext, { settled, windowOf }: Screen): void {
  context.on('page', async (page) => {
    // A page of the app's own is told of before it is entered as a window.
    await settled();
    if (windowOf(page) === undefined) await page.close().catch(complain);
  });
}
