import { protocol } from 'electron';
import { serveFiles } from './serve-files.ts';
import type { ServedFolders } from './served-file.ts';

const SCHEME = 'app';

/** Makes `app:` a scheme with an origin of its own. Only before the program is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the window and the fonts of the letters. Only when the program is ready. */
export function serveScheme(folders: ServedFolders): void {
  protocol.handle(SCHEME, serveFiles(folders));
}
