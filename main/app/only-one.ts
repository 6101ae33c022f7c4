import { app } from 'electron';
import { letterInArguments } from './letter-in-arguments.ts';
import type { OpenRequests } from './open-requests.ts';

/**
 * Whether this is the only Collegebrief that runs for this user. If not it quits: the one that runs shows itself and
 * opens the letter that this one was started with.
 */
export function isOnlyOne(openRequests: OpenRequests, showWindow: () => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', (_event, words, workingFolder) => {
    showWindow();
    const letter = letterInArguments(words, workingFolder);
    if (letter !== undefined) openRequests.ask(letter);
  });
  return true;
}
