import type { Program } from '../app/program.ts';
import type { Handlers } from '../ipc/handle-requests.ts';
import { copyHandlers } from './copy-handlers.ts';
import { exportHandlers } from './export-handlers.ts';
import { folderHandlers } from './folder-handlers.ts';
import { joinHandlers } from './join-handlers.ts';
import { openHandlers } from './open-handlers.ts';
import { outsideHandlers } from './outside-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { recoveryHandlers } from './recovery-handlers.ts';
import { saveHandlers } from './save-handlers.ts';
import { startHandlers } from './start-handlers.ts';
import { versionHandlers } from './version-handlers.ts';
import { windowHandlers } from './window-handlers.ts';

/** How every request of the window is answered. */
export function createHandlers(program: Program): Handlers {
  return {
    ...startHandlers(program),
    ...folderHandlers(program),
    ...openHandlers(program),
    ...saveHandlers(program),
    ...versionHandlers(program),
    ...joinHandlers(program),
    ...copyHandlers(program),
    ...recoveryHandlers(program),
    ...pageHandlers(program),
    ...exportHandlers(program),
    ...outsideHandlers(program),
    ...windowHandlers(program),
  };
}
