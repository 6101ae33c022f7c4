import { app } from 'electron';
import type { WorkInHand } from './work-in-hand.ts';

/** The program has one window and ends with it, on every system, when what it was writing is written. */
export function quitInOrder(work: WorkInHand): void {
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    void work.settled().then(() => app.exit());
  });
}
