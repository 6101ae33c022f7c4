import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from './letter-session.ts';
import { saveLetter } from './save-letter.ts';
import { isSavingHeld, listenToFreedSaving } from './saving-hold.ts';

/** In ms: after a pause of so long in typing, at the latest after so long without one, and again after a failure. */
export const AUTOSAVE = { pause: 1500, latest: 15_000, again: 30_000 } as const;

/**
 * Saves a letter that has a file by itself, and goes on until the returned function is called. A letter without a file
 * is not saved: the user has not said that it is to be kept, and the journal holds it. While somebody is being asked how
 * the letter is to be joined with what another wrote, nothing is written (`holdSaving`).
 *
 * The focus, the cursor and the screen are left alone. Leaving the window saves at once: who goes to another program may
 * take the file there.
 */
export function startAutosave(session: LetterSession): () => void {
  const timers = createTimers();
  let seen = { letter: session.letter(), file: session.state().file?.token };
  let isStopped = false;

  const isDue = () => {
    const { file, hasChanges } = session.state();
    return file !== undefined && hasChanges && !isSavingHeld(session);
  };
  const save = async (isTyping: boolean) => {
    timers.clear();
    if (isStopped || !isDue()) return;
    const saved = await saveLetter(session, 'save', { how: 'auto', isTyping });
    if (isStopped || saved.ok) return;
    timers.set('again', AUTOSAVE.again, () => void save(false));
    // Who wrote in the file is looked for at once, instead of at the next look.
    if (saved.faults.some(({ kind }) => kind === 'file-changed')) void windowApi.ask('letter:look', {});
  };
  const later = () => {
    if (session.state().file === undefined) return;
    timers.set('pause', AUTOSAVE.pause, () => void save(false));
    if (!timers.has('latest')) timers.set('latest', AUTOSAVE.latest, () => void save(true));
  };
  const stops = [
    session.subscribe(() => {
      const now = { letter: session.letter(), file: session.state().file?.token };
      if (now.letter === seen.letter && now.file === seen.file) return;
      // What was typed while the letter got its file waits for nothing but this.
      seen = now;
      later();
    }),
    listenToFreedSaving(session, later),
    listenToBlur(() => void save(false)),
  ];
  // It came back out of the journal, or its screen is shown anew after a failure.
  if (session.state().hasChanges) later();
  return () => {
    isStopped = true;
    timers.clear();
    for (const stop of stops) stop();
  };
}

function listenToBlur(listener: () => void): () => void {
  window.addEventListener('blur', listener);
  return () => window.removeEventListener('blur', listener);
}

type TimerName = keyof typeof AUTOSAVE;

function createTimers() {
  const running = new Map<TimerName, ReturnType<typeof setTimeout>>();
  return {
    has: (name: TimerName) => running.has(name),
    /** Begins anew when it runs already. */
    set(name: TimerName, ms: number, ring: () => void) {
      clearTimeout(running.get(name));
      running.set(
        name,
        setTimeout(() => {
          running.delete(name);
          ring();
        }, ms),
      );
    },
    clear() {
      for (const timer of running.values()) clearTimeout(timer);
      running.clear();
    },
  };
}
