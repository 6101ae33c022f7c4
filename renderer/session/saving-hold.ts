import type { LetterSession } from './letter-session.ts';

/** Who waits for an answer about each letter, who hears that nobody does any more, and who hears of both. */
type Hold = {
  readonly holders: Set<symbol>;
  readonly listeners: Set<() => void>;
  readonly watchers: Set<() => void>;
};

const holds = new WeakMap<LetterSession, Hold>();

/**
 * Keeps the letter from being saved by itself until the returned function is called: somebody is being asked how it is
 * to be joined with what another wrote in its file. Saving that the user asks for is not kept back by it.
 */
export function holdSaving(session: LetterSession): () => void {
  const { holders, listeners, watchers } = holdOf(session);
  const holder = Symbol('holder');
  holders.add(holder);
  if (holders.size === 1) for (const watcher of [...watchers]) watcher();
  return () => {
    if (!holders.delete(holder) || holders.size > 0) return;
    for (const listener of [...listeners, ...watchers]) listener();
  };
}

/** Whether the letter must not be saved by itself now. */
export function isSavingHeld(session: LetterSession): boolean {
  return (holds.get(session)?.holders.size ?? 0) > 0;
}

/** Called each time the last hold was let go; returns how to stop. */
export function listenToFreedSaving(session: LetterSession, listener: () => void): () => void {
  const { listeners } = holdOf(session);
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Called each time that `isSavingHeld` is another answer; returns how to stop. */
export function listenToSavingHold(session: LetterSession, watcher: () => void): () => void {
  const { watchers } = holdOf(session);
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

function holdOf(session: LetterSession): Hold {
  const known = holds.get(session);
  if (known !== undefined) return known;
  const hold: Hold = { holders: new Set(), listeners: new Set(), watchers: new Set() };
  holds.set(session, hold);
  return hold;
}
