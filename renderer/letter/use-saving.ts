import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Fault } from '../../letter/model/result.ts';
import { startAutosave } from '../session/autosave.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { type SaveWay, saveLetter } from '../session/save-letter.ts';
import { listenToSaving, type SavingStatus, savingStatus } from '../session/saving-status.ts';

export type Saving = {
  /** How it goes, also when it is saved by itself. */
  readonly status: SavingStatus;
  /** Why what the user asked for failed: to be shown in a dialog. */
  readonly faults: readonly Fault[];
  /** What is asked while the user's last wish is carried out is not done twice. */
  save(way: SaveWay): void;
  dismiss(): void;
};

/** Saving the letter when the user asks, and by itself as long as this is shown. */
export function useSaving(session: LetterSession): Saving {
  const [isBusy, setIsBusy] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const status = useSyncExternalStore(
    (listener) => listenToSaving(session, listener),
    () => savingStatus(session),
  );
  useEffect(() => (session.isReadOnly ? undefined : startAutosave(session)), [session]);
  const save = async (way: SaveWay) => {
    if (isBusy || (session.isReadOnly && way === 'save')) return;
    setIsBusy(true);
    setFaults([]);
    try {
      const saved = await saveLetter(session, way);
      if (!saved.ok) setFaults(saved.faults);
    } finally {
      setIsBusy(false);
    }
  };
  return { status, faults, save: (way) => void save(way), dismiss: () => setFaults([]) };
}
