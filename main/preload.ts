import { contextBridge, ipcRenderer } from 'electron';
import type { WindowApi } from './contract.ts';

const api = {
  ask: (name, input) => ipcRenderer.invoke(name, input),
  listen: (name, listener) => {
    const forward = (_event: unknown, notice: Parameters<typeof listener>[0]) => listener(notice);
    ipcRenderer.on(name, forward);
    return () => ipcRenderer.removeListener(name, forward);
  },
} satisfies WindowApi;

contextBridge.exposeInMainWorld('collegebrief', api);
