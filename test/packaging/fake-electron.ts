import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The wire of fuses as it stands in a binary of Electron: a mark, version 1, eight fuses, each as it is before anything
 * is set ("1" on, "0" off).
 */
const FUSES = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0008101111r1';

/**
 * A folder that electron-builder takes for an Electron: its real binary is downloaded, and tests download nothing. It
 * cannot run; what is packed beside it and which fuses are set in it can be read.
 */
export function makeFakeElectron(folder: string, version: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'electron'), `#!/bin/sh\n${FUSES}\n`, { mode: 0o755 });
  writeFileSync(join(folder, 'version'), version);
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'locales/nl.pak', 'locales/en-US.pak', 'locales/de.pak']) {
    writeFileSync(join(folder, file), '');
  }
}
