import { contextBridge, ipcRenderer } from 'electron';
import type { WindowApi } from './contract.ts';
import { isNoticeName, isRequestName } from './ipc/channel-names.ts';

/** Only the names of the contract pass; anything else is a bug of the window, or not our window. */
const api = {
  ask: (name, input) => {
    if (!isRequestName(name)) return Promise.reject(new Error('This request is not in the contract.'));
    return ipcRenderer.invoke(name, input);
  },
  listen: (name, listener) => {
    if (!isNoticeName(name)) throw new Error('This notice is not in the contract.');
    // The event of Electron stays here: it would hand ipcRenderer to the page.
    const forward = (_event: unknown, notice: Parameters<typeof listener>[0]) => listener(notice);
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.removeListener(name, forward);
    };
  },
} satisfies WindowApi;

contextBridge.exposeInMainWorld('collegebrief', api);
