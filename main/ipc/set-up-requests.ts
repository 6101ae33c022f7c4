import { ipcMain } from 'electron';
import { reportBug } from '../app/report-bug.ts';
import type { WorkInHand } from '../app/work-in-hand.ts';
import { type Handlers, handleRequests } from './handle-requests.ts';
import { isOwnWindow } from './is-own-window.ts';

/** Answers the window, and nobody else. `ownContents` is asked at each request. */
export function setUpRequests(handlers: Handlers, ownContents: () => unknown, work: WorkInHand): void {
  handleRequests(
    { handle: (name, answer) => ipcMain.handle(name, (event, ...sent) => work.add(answer(event, ...sent))) },
    handlers,
    { isOwnWindow: (event) => isOwnWindow(event, ownContents()), report: reportBug },
  );
}
