import { app, Menu } from 'electron';
import type { SendNotice } from '../ipc/notices.ts';
import type { MainWindow } from '../window/main-window.ts';
import { nextZoom } from '../window/next-zoom.ts';
import { menuTemplate } from './menu-template.ts';
import { PLATFORM } from './platform.ts';

export function setUpMenu(notice: SendNotice, mainWindow: MainWindow): void {
  const template = menuTemplate({
    platform: PLATFORM,
    isDeveloper: !app.isPackaged,
    command: (command) => notice('menu', command),
    zoomWindow: (direction) => {
      const contents = mainWindow.current()?.webContents;
      contents?.setZoomFactor(nextZoom(contents.getZoomFactor(), direction));
    },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
