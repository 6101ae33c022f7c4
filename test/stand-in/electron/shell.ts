import type { Remote } from '../connection.ts';
import type { ScreenCalls } from '../wire.ts';

/** Electron's `shell`: the screen records what would open, and opens it only where a user sits before it. */
export function createShell(screen: Remote<ScreenCalls>): Record<string, unknown> {
  return {
    async openExternal(target: string) {
      await screen.openExternal({ kind: 'link', target });
    },
    /** Resolves to an empty string, as Electron does where it worked. */
    async openPath(target: string) {
      await screen.openExternal({ kind: 'file', target });
      return '';
    },
    showItemInFolder(target: string) {
      void screen.openExternal({ kind: 'folder', target }).catch(() => {});
    },
    beep() {},
  };
}
