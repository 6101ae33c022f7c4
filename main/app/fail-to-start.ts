import { app, dialog } from 'electron';
import { nl } from '../text/nl.ts';
import { reportBug } from './report-bug.ts';

/** The program cannot begin: a part of it is missing or damaged. The user is told, and it ends. */
export function failToStart(error: unknown): void {
  reportBug('Collegebrief', error);
  dialog.showErrorBox(nl.dialoog.startMislukt, nl.dialoog.startMisluktUitleg);
  app.exit(1);
}
