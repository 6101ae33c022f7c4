import type { SessionState } from '../session/letter-session.ts';

/** Whether leaving would lose something: a new letter in which nothing was done yet loses nothing. */
export function hasUnsavedWork(state: Pick<SessionState, 'isSaved' | 'file' | 'canUndo'>): boolean {
  return !state.isSaved && (state.file !== undefined || state.canUndo);
}
