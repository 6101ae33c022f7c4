import { useRef } from 'react';
import { outsideChanges } from '../join/outside-changes.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { type SaveWay, saveLetter } from '../session/save-letter.ts';
import { isSavingHeld } from '../session/saving-hold.ts';
import type { DeskDialog } from './desk-dialog.ts';

type Saved = Awaited<ReturnType<typeof saveLetter>>;

export type Leaving = {
  /**
   * Does `next` once nothing of the letter can be lost. A letter with a file is saved by itself; only one without a file,
   * and one of which something is still to be chosen, asks. What cannot be saved stays, and the user says what then.
   */
  leave: (session: LetterSession | undefined, next: () => void) => void;
  /** The user chose to save before leaving. */
  saveAndLeave: (session: LetterSession, next: () => void, way?: SaveWay) => Promise<void>;
};

/** Leaving a letter. `show` shows a dialog, or takes it away. */
export function useLeaving(show: (dialog: DeskDialog | undefined) => void): Leaving {
  // Who asks twice to close is not served twice.
  const busy = useRef(new WeakSet<LetterSession>());

  const saveFirst = async (session: LetterSession, next: () => void, save: () => Promise<Saved>) => {
    if (busy.current.has(session)) return;
    busy.current.add(session);
    try {
      if (await saveAll(session, next, save, show)) {
        show(undefined);
        next();
      }
    } finally {
      busy.current.delete(session);
    }
  };
  const leave = (session: LetterSession | undefined, next: () => void) => {
    if (!session?.state().hasChanges) return next();
    const isAsked = session.state().file === undefined || isSavingHeld(session);
    if (isAsked) show({ soort: 'opslaan', next, isSaving: false });
    else void saveFirst(session, next, () => saveLetter(session, 'save', { how: 'auto' }));
  };
  return { leave, saveAndLeave: (session, next, way) => saveFirst(session, next, () => saveLetter(session, way)) };
}

/** Whether all of it is in its file now. What is typed while it is written is written after it. */
async function saveAll(
  session: LetterSession,
  next: () => void,
  save: () => Promise<Saved>,
  show: (dialog: DeskDialog | undefined) => void,
): Promise<boolean> {
  let saved = await save();
  while (saved.ok && saved.value !== null && session.state().hasChanges) {
    saved = await saveLetter(session, 'save', { how: 'auto' });
  }
  if (saved.ok) return saved.value !== null;
  if (saved.faults.some(({ kind }) => kind === 'file-changed')) {
    show(undefined);
    await outsideChanges(session).changed(true);
    // When something is to be chosen the letter stays, with that choice over it.
    return !session.state().hasChanges;
  }
  show({ soort: 'niet-opgeslagen', faults: saved.faults, next });
  return false;
}
