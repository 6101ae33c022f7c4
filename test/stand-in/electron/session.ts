import { NotOffered, StandInEmitter } from './offered.ts';
import type { StandInProtocol } from './protocol.ts';
import type { StandInWebContents } from './web-contents.ts';

type Details = { isMainFrame: boolean; requestingUrl: string };
type RequestHandler = (
  contents: StandInWebContents,
  permission: string,
  answer: (isGranted: boolean) => void,
  details: Details,
) => void;
type CheckHandler = (
  contents: StandInWebContents | null,
  permission: string,
  origin: string,
  details: Details,
) => boolean;

/** Electron's names of the permissions that Chromium can be told of. */
const PERMISSIONS = [
  'geolocation',
  'notifications',
  'media',
  'midi',
  'clipboard-read',
  'clipboard-sanitized-write',
  'idle-detection',
  'window-management',
  'storage-access',
];

/** Electron's one session of the app. */
export class StandInSession extends StandInEmitter {
  readonly protocol: StandInProtocol;
  readonly webRequest = {
    /** Nothing that is not of the app's own scheme leaves anyway, so the listener is never asked. */
    onBeforeRequest() {},
    onHeadersReceived() {
      throw new NotOffered('session.webRequest.onHeadersReceived; give headers in the handler of the scheme');
    },
  };
  private requestHandler: RequestHandler | null = null;
  private checkHandler: CheckHandler | null = null;

  constructor(protocol: StandInProtocol) {
    super('session', ['will-download', 'select-hid-device', 'select-serial-port', 'select-usb-device']);
    this.protocol = protocol;
  }

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.requestHandler = handler;
  }

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.checkHandler = handler;
  }

  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
  setSpellCheckerEnabled(): void {}
  setSpellCheckerLanguages(): void {}
  setSpellCheckerDictionaryDownloadURL(): void {}
  async clearCache(): Promise<void> {}
  async clearStorageData(): Promise<void> {}
  async setProxy(): Promise<void> {}
  async closeAllConnections(): Promise<void> {}
  setSSLConfig(): void {}

  /** Not Electron's: what the app's handlers would grant, asked once for all. As in Electron, no handler grants. */
  grantedPermissions(contents: StandInWebContents): string[] {
    const details = { isMainFrame: true, requestingUrl: contents.getURL() };
    return PERMISSIONS.filter((permission) => {
      if (this.checkHandler?.(contents, permission, details.requestingUrl, details) === false) return false;
      let isGranted = this.requestHandler === null;
      this.requestHandler?.(
        contents,
        permission,
        (answer) => {
          isGranted = answer;
        },
        details,
      );
      return isGranted;
    });
  }
}
