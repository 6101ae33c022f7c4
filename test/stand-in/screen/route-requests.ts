import type { BrowserContext, Page, Request, Route } from 'playwright-core';
import type { Remote } from '../connection.ts';
import type { HostCalls, SchemeResponse } from '../wire.ts';
import { complain } from './app-window.ts';
import type { AppWindows } from './app-windows.ts';
import { isOwnAddress, toAppAddress, toScreenHeader } from './scheme-address.ts';

/** A request that the page made to somewhere else, and did not get. */
export type RefusedRequest = { url: string; method: string; kind: string };

export type Routing = {
  host: Remote<HostCalls>;
  windows: AppWindows;
  refused: RefusedRequest[];
};

/** Serves the app's own scheme by its handler in main, and refuses and records everything else. */
export async function routeRequests(context: BrowserContext, routing: Routing): Promise<void> {
  await context.route('**/*', (route) => handle(route, routing).catch(complain));
}

async function handle(route: Route, { host, windows, refused }: Routing): Promise<void> {
  const request = route.request();
  const url = request.url();
  const page = pageOf(request);
  const owner = page === undefined ? undefined : windows.ofPage(page);
  if (owner === undefined) {
    // A window that the page opened: Page.windowOpen has asked the app, and it is closed again.
    await route.abort('aborted');
    return;
  }
  const isOwnIdea = isMainNavigation(request) && (await owner.window.isOwnIdea(url));
  if (isOwnIdea && !(await host.mayNavigate(owner.id, toAppAddress(url)))) {
    await route.abort('aborted');
    return;
  }
  if (!isOwnAddress(url)) {
    refused.push({ url, method: request.method(), kind: request.resourceType() });
    await route.abort('blockedbyclient');
    return;
  }
  const body = new Uint8Array(request.postDataBuffer() ?? []);
  const headers = Object.entries(request.headers()).map(([name, value]): [string, string] => [
    name,
    toAppAddress(value),
  ]);
  const answer = await host.serve({
    window: owner.id,
    url: toAppAddress(url),
    method: request.method(),
    headers,
    body,
  });
  await route.fulfill(asFulfilment(answer, toAppAddress(url)));
}

function asFulfilment({ status, headers, body }: SchemeResponse, url: string) {
  const scheme = url.slice(0, url.indexOf(':'));
  const translated = headers.map(([name, value]) => [name, toScreenHeader(value, scheme)]);
  return { status, headers: Object.fromEntries(translated), body: Buffer.from(body) };
}

function isMainNavigation(request: Request): boolean {
  return request.isNavigationRequest() && request.frame().parentFrame() === null;
}

/** Undefined for the first request of a page that is not there yet. */
function pageOf(request: Request): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    return undefined;
  }
}
