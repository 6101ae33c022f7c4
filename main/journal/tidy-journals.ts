import type { JournalFolder } from './journal-folder.ts';
import type { JudgedWork } from './kept-work.ts';

/** How long what the user decided on is kept, in milliseconds: 30 days. */
export const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Removes what nobody needs: journals of which something else holds all, and those on which the user decided 30 days ago.
 * A journal that nobody decided on, or of a newer version, stays. What is found to be so old is removed on a later day than
 * that on which it was found: a clock that is ahead for a day takes nothing away.
 */
export async function tidyJournals(all: readonly JudgedWork[], folder: JournalFolder, now: Date): Promise<void> {
  for (const one of all) await tidy(one, folder, now);
}

async function tidy({ work: { id }, read, isLost }: JudgedWork, folder: JournalFolder, now: Date): Promise<void> {
  if (read.state === 'newer' || isLost) return;
  if (read.ended === undefined) {
    // Behind damage there may have been more.
    if (read.state === 'readable' && read.isWhole) return folder.remove(id);
    return folder.markEnded(id, 'settled', now);
  }
  const { outcome, at, dueAt } = read.ended;
  if (outcome === 'saved') return folder.remove(id);
  const age = now.getTime() - Date.parse(at);
  // It was decided on while the clock was wrong: the days count from now.
  if (!(age >= 0)) return folder.markEnded(id, outcome, now);
  if (age <= KEPT_MS) return;
  const isDue = dueAt !== undefined && Date.parse(dueAt) <= now.getTime();
  if (!isDue) return folder.markEnded(id, outcome, now, at);
  if (new Date(dueAt).toDateString() !== now.toDateString()) return folder.remove(id);
}
