import { app, Menu } from 'electron';
import type { SendNotice } from '../ipc/notices.ts';
import { menuTemplate } from './menu-template.ts';
import { PLATFORM } from './platform.ts';

export function setUpMenu(notice: SendNotice): void {
  const template = menuTemplate({
    platform: PLATFORM,
    isDeveloper: !app.isPackaged,
    command: (command) => notice('menu', command),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
