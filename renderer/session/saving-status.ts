import type { Fault } from '../../letter/model/result.ts';
import type { SaveHow } from '../../main/contract.ts';
import type { LetterSession } from './letter-session.ts';

/** How the saving of a letter goes in this window. */
export type SavingStatus = {
  /** It is being written, and why. */
  readonly busy: SaveHow | undefined;
  /** When main last wrote it and read it back, and why. */
  readonly saved: { readonly at: Date; readonly how: SaveHow } | undefined;
  /** Why it could not be written the last time; empty when it could. */
  readonly faults: readonly Fault[];
};

const BEFORE: SavingStatus = { busy: undefined, saved: undefined, faults: [] };

type Told = { status: SavingStatus; readonly listeners: Set<() => void> };

const statuses = new WeakMap<LetterSession, Told>();

export function savingStatus(session: LetterSession): SavingStatus {
  return statuses.get(session)?.status ?? BEFORE;
}

/** Called each time that it changes; returns how to stop. */
export function listenToSaving(session: LetterSession, listener: () => void): () => void {
  const { listeners } = toldOf(session);
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** For who saves the letter (`saveLetter`) alone. */
export function tellSaving(session: LetterSession, change: Partial<SavingStatus>): void {
  const told = toldOf(session);
  told.status = { ...told.status, ...change };
  for (const listener of [...told.listeners]) listener();
}

function toldOf(session: LetterSession): Told {
  const known = statuses.get(session);
  if (known !== undefined) return known;
  const told: Told = { status: BEFORE, listeners: new Set() };
  statuses.set(session, told);
  return told;
}
