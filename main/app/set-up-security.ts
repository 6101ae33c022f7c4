import { app, session, type WebContents } from 'electron';

/** Before the program is ready: every page in a sandbox and kept where it is, and no name is ever looked up. */
export function secureContents(): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

/** A page can neither go elsewhere, nor open a window, nor hold a guest. Links of letters open outside, when asked for. */
function confine(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/**
 * When the program is ready: every permission is refused (copying and pasting by the user needs none), and no request
 * leaves the program, whatever makes it.
 */
export function secureSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isInside(url) }));
}

/** The developer tools of Chromium are pages of its own. */
const INSIDE = ['app:', 'data:', 'blob:', 'devtools:'];

function isInside(url: string): boolean {
  return INSIDE.some((scheme) => url.startsWith(scheme));
}
