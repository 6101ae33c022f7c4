import type { WindowGuard } from './window-guard.ts';

/** The part of a BrowserWindow that is used. */
export type EndingWindow = { on(event: 'query-session-end' | 'session-end', listener: () => void): unknown };

/**
 * Windows ends the session of the user: it asks each window first, and ends a program that does not answer soon. What was
 * typed is in the journal and is offered at the next start, so that the window need not ask whether to save.
 */
export function heedSessionEnd(window: EndingWindow, guard: Pick<WindowGuard, 'sessionEnds'>): void {
  window.on('query-session-end', guard.sessionEnds);
  window.on('session-end', guard.sessionEnds);
}
