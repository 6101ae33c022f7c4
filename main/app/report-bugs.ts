import { reportBug } from './report-bug.ts';

/** A bug in the main process must not take the window and the letter in it along: it is reported, and the rest goes on. */
export function reportBugs(): void {
  process.on('uncaughtException', (error) => reportBug('Collegebrief', error));
  process.on('unhandledRejection', (reason) => reportBug('Collegebrief', reason));
}
