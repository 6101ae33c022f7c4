import { app } from 'electron';
import type { OpenRequests } from './open-requests.ts';

/** macOS says by an event which file was double clicked, also before the program is ready. */
export function openFilesOfSystem(openRequests: OpenRequests, showWindow: () => void): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    showWindow();
    openRequests.ask(path);
  });
}
