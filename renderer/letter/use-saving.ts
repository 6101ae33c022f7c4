import { useState } from 'react';
import type { Fault } from '../../letter/model/result.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { saveLetter } from '../session/save-letter.ts';

export type SaveWay = 'save' | 'save-as';

export type Saving = {
  readonly isBusy: boolean;
  /** When the letter was last written in this window. */
  readonly savedAt: Date | undefined;
  /** Why it could not be written; the letter itself stays as it is. */
  readonly faults: readonly Fault[];
  save(how: SaveWay): void;
  dismiss(): void;
};

/** Saving the letter, one time after another: what is asked while it is written is not done twice. */
export function useSaving(session: LetterSession): Saving {
  const [isBusy, setIsBusy] = useState(false);
  const [savedAt, setSavedAt] = useState<Date>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const save = async (how: SaveWay) => {
    if (isBusy) return;
    setIsBusy(true);
    setFaults([]);
    try {
      const saved = await saveLetter(session, how);
      if (!saved.ok) setFaults(saved.faults);
      else if (saved.value !== null) setSavedAt(new Date());
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, savedAt, faults, save: (how) => void save(how), dismiss: () => setFaults([]) };
}
