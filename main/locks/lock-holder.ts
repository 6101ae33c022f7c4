import { dirname } from 'node:path';
import { MONTHS } from '../../letter/print/dutch-date.ts';
import type { LetterLock } from '../contract.ts';
import { type FoundLock, timeOfFolder } from './lock-file.ts';
import { type LockLine, lockTime, readLockLine } from './lock-line.ts';
import { isOfOwnProfile, isRunning, type LockOwner, processIn } from './lock-owner.ts';

/** A lock that was not touched for so long is left over: its program touches it every minute. */
const STALE_AFTER_MS = 15 * 60_000;

/**
 * Who holds a letter by a lock that was found, and whether that lock is left over: made on this computer by a process that
 * no longer runs, or not touched for a quarter of an hour. The clocks of computers differ, so the time of the lock is
 * compared with that of a file that is written beside it at this moment. What cannot be read is held by "onbekend".
 */
export async function holderOf(lock: string, found: FoundLock, owner: LockOwner): Promise<LetterLock> {
  const line = readLockLine(found.text);
  const since = line?.since || lockTime(new Date(found.touchedAt));
  return { naam: nameIn(line), since: sinceWords(since), isStale: hasEnded(line, owner) || (await isOld(lock, found)) };
}

/**
 * The name on a lock at a glance, by the clock of this computer; undefined when it is left over, or when this very program
 * made it: a letter that was just left is given back a moment later.
 */
export function nameOn({ text, touchedAt }: FoundLock, owner: LockOwner, now: Date): string | undefined {
  const line = readLockLine(text);
  if (line !== undefined && isOfOwnProfile(line, owner)) return undefined;
  const isLeft = hasEnded(line, owner) || now.getTime() - touchedAt > STALE_AFTER_MS;
  return isLeft ? undefined : nameIn(line);
}

function nameIn(line: LockLine | undefined): string {
  return line?.naam.trim() || line?.gebruiker.trim() || 'onbekend';
}

/** Whether the process that made it has ended; only of a process of this computer that can be known. */
function hasEnded(line: LockLine | undefined, owner: LockOwner): boolean {
  const number = line === undefined || line.computer !== owner.computer ? undefined : processIn(line);
  return number !== undefined && !isRunning(number);
}

async function isOld(lock: string, { touchedAt }: FoundLock): Promise<boolean> {
  const now = await timeOfFolder(dirname(lock));
  return now !== undefined && now - touchedAt > STALE_AFTER_MS;
}

/** "24.11.2026 08:42" as it is read: "08.42 uur" on the same day, "23 november 08.42 uur" on another. */
export function sinceWords(since: string, today = new Date()): string {
  const [, day, month, year, hour, minute] = /^(\d\d)\.(\d\d)\.(\d{4}) (\d\d):(\d\d)$/.exec(since) ?? [];
  if (day === undefined || year === undefined) return since;
  const time = `${hour}.${minute} uur`;
  if (lockTime(today).startsWith(`${day}.${month}.${year} `)) return time;
  const date = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
  return Number(year) === today.getFullYear() ? `${date}, ${time}` : `${date} ${year}, ${time}`;
}
