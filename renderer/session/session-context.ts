import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Destination, LetterSession, SessionState } from './letter-session.ts';

/** The session of the letter on the screen. */
export const SessionContext = createContext<LetterSession | undefined>(undefined);

/** The session of the letter on the screen; only for components inside a `SessionContext`. */
export function useSession(): LetterSession {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession outside a SessionContext');
  return session;
}

/**
 * A part of the state, kept up to date. `selector` gives the same value (by identity) as long as nothing changed in
 * that part, so that other changes do not draw the component again.
 */
export function useSessionState<Selected>(
  session: LetterSession,
  selector: (state: SessionState) => Selected,
): Selected {
  return useSyncExternalStore(session.subscribe, () => selector(session.state()));
}

/** The last place that was gone to; a new object each time, also for the same place. */
export function useDestination(session: LetterSession): Destination | undefined {
  return useSyncExternalStore(session.subscribe, session.destination);
}
