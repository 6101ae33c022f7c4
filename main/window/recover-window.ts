import { type BrowserWindow, dialog } from 'electron';
import { nl } from '../text/nl.ts';
import type { WindowGuard } from './window-guard.ts';

/** A page that crashed cannot be asked anything any more: the user may load it again or close the window. */
export function recoverWindow(window: BrowserWindow, guard: WindowGuard, onPageGone: () => void): void {
  window.webContents.on('render-process-gone', async () => {
    guard.setUnsaved(false);
    onPageGone();
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: nl.dialoog.gestopt,
      detail: nl.dialoog.gestoptUitleg,
      buttons: [nl.dialoog.opnieuwOpenen, nl.dialoog.sluiten],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (window.isDestroyed()) return;
    if (response === 0) window.reload();
    else window.close();
  });
}
