import { type Dispatch, type SetStateAction, useRef } from 'react';
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
  /** The user chose to save before leaving. Resolves when that is done or given up, and the letter left or not. */
  saveAndLeave: (session: LetterSession, next: () => void, way?: SaveWay) => Promise<void>;
  /** The user stays after all, also when the letter is being saved to leave it. */
  stay: () => void;
};

/** A letter that is being saved to leave it. */
type Leave = { session: LetterSession; next: () => void };

/** Shows a dialog, or takes it away. */
type Show = Dispatch<SetStateAction<DeskDialog | undefined>>;

/** Leaving a letter. */
export function useLeaving(show: Show): Leaving {
  const underWay = useRef<Leave>(undefined);

  const saveFirst = async (session: LetterSession, next: () => void, save: () => Promise<Saved>) => {
    // Who asks twice to close is not served twice.
    if (underWay.current?.session === session) return;
    const leave = { session, next };
    underWay.current = leave;
    show((open) => withSaving(open, true));
    const isWanted = () => underWay.current === leave;
    try {
      if (await saveAll(leave, save, isWanted, show)) {
        show(undefined);
        next();
      }
    } finally {
      if (isWanted()) {
        underWay.current = undefined;
        // Choosing a name was cancelled: what was asked is asked still.
        show((open) => withSaving(open, false));
      }
    }
  };
  const leave = (session: LetterSession | undefined, next: () => void) => {
    if (session === undefined || !(session.state().hasChanges || isPending(session))) return next();
    const isAsked = session.state().file === undefined || isSavingHeld(session);
    if (isAsked) show({ soort: 'opslaan', next, isSaving: false });
    else void saveFirst(session, next, () => saveLetter(session, 'save', { how: 'auto' }));
  };
  const stay = () => {
    underWay.current = undefined;
    show(undefined);
  };
  return {
    leave,
    saveAndLeave: (session, next, way) => saveFirst(session, next, () => saveLetter(session, way)),
    stay,
  };
}

/** Something is still to be chosen: another may have written over what was saved here. */
function isPending(session: LetterSession): boolean {
  const { soort } = outsideChanges(session).state();
  return soort === 'kiezen' || soort === 'wacht';
}

/**
 * Whether all of it is in its file now, and it is still to be left. What is typed while it is written is written after it.
 * One who stays is told of a fault by the line at the bottom, as of any other.
 */
async function saveAll(
  { session, next }: Leave,
  save: () => Promise<Saved>,
  isWanted: () => boolean,
  show: Show,
): Promise<boolean> {
  let saved = await save();
  while (isWanted() && saved.ok && saved.value !== null && session.state().hasChanges) {
    saved = await saveLetter(session, 'save', { how: 'auto' });
  }
  if (!isWanted()) return false;
  if (saved.ok) return saved.value !== null;
  if (saved.faults.some(({ kind }) => kind === 'file-changed')) {
    show(undefined);
    await outsideChanges(session).changed(true);
    // When something is to be chosen the letter stays, with that choice over it.
    return !session.state().hasChanges && !isPending(session);
  }
  show({ soort: 'niet-opgeslagen', faults: saved.faults, next, isSaving: false });
  return false;
}

function withSaving(open: DeskDialog | undefined, isSaving: boolean): DeskDialog | undefined {
  const isAsked = open?.soort === 'opslaan' || open?.soort === 'niet-opgeslagen';
  return isAsked && open.isSaving !== isSaving ? { ...open, isSaving } : open;
}
