import { readFileSync, unlinkSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { LetterLock } from '../contract.ts';
import { oneAtATime } from '../files/one-at-a-time.ts';
import { createLock, lockPathOf, readLock, removeLock, touchLock } from './lock-file.ts';
import { holderOf, nameOn } from './lock-holder.ts';
import { lockTime, readLockLine, writeLockLine } from './lock-line.ts';
import { isOfOwnProfile, type LockOwner, profileField } from './lock-owner.ts';

/**
 * The locks of letters that this program has open. A lock tells others, and keeps nobody out: what is written over is
 * guarded by the content of the file itself (`LetterFiles`).
 */
export type LetterLocks = {
  /**
   * Takes the lock of a letter. Gives who holds it when another does, and nothing is taken then; `over`: a lock that is
   * left over is taken all the same. Undefined: the letter is ours, with a lock or, where none can be made, without. A lock
   * that an earlier run of this very program left is ours at once.
   */
  take(path: string, over?: 'over'): Promise<LetterLock | undefined>;
  /** Who else holds the letter; undefined when nobody does. */
  holder(path: string): Promise<LetterLock | undefined>;
  /** Whether there is a lock that is not ours: `holder` without looking who and how old, which costs a file. */
  isHeld(path: string): Promise<boolean>;
  /**
   * The name on a lock that is not ours, for a list: undefined when there is none, or when it is plainly left over. Unlike
   * `holder` it writes nothing to learn what time it is there.
   */
  nameOnLock(path: string): Promise<string | undefined>;
  /** Gives back every lock but that of this letter. One that is being taken at this moment is not waited for, and stays. */
  keepOnly(path: string | undefined): Promise<void>;
  /** Gives back the lock of this letter, unless it is that of the letter on the screen (`shown`). */
  giveBack(path: string, shown: string | undefined): Promise<void>;
  /** Gives all locks back at once, when the program ends. */
  giveBackNow(): void;
};

const TOUCH_EVERY_MS = 60_000;

export type LockOptions = {
  readonly owner: LockOwner;
  /** The name that others read; empty: that of the system. */
  readonly naam: () => Promise<string>;
  readonly now: () => Date;
  readonly touchEvery?: number;
};

/** The locks held, by the path of the lock file, with the very text in it. */
type Held = Map<string, string>;

export function createLetterLocks(options: LockOptions): LetterLocks {
  const { owner, now, touchEvery = TOUCH_EVERY_MS } = options;
  const held: Held = new Map();
  const inTurn = inTurnPerLock();
  const giveBack = (lock: string) => inTurn(lock, () => release(lock, held));
  const touchAll = () => held.forEach((_text, lock) => void inTurn(lock, () => touch(lock, held)));
  const touching = setInterval(touchAll, touchEvery);
  touching.unref();
  /** A lock that is not ours. */
  const otherOn = async (lock: string) => {
    const found = await readLock(lock);
    return found?.text === held.get(lock) ? undefined : found;
  };

  return {
    take: async (path, over) => {
      const lock = await lockOf(path);
      return inTurn(lock, async () => {
        if (held.has(lock) && (await touchLock(lock, held.get(lock) ?? ''))) return undefined;
        held.delete(lock);
        const text = await ownText(options);
        const outcome = await takeLock(lock, text, owner, over === 'over');
        if (outcome === 'made') held.set(lock, text);
        return outcome === 'made' || outcome === 'impossible' ? undefined : outcome;
      });
    },
    holder: async (path) => {
      const lock = await lockOf(path);
      const found = await otherOn(lock);
      return found === undefined ? undefined : holderOf(lock, found, owner);
    },
    isHeld: async (path) => (await otherOn(await lockOf(path))) !== undefined,
    nameOnLock: async (path) => {
      const found = await otherOn(await lockOf(path));
      return found === undefined ? undefined : nameOn(found, owner, now());
    },
    keepOnly: async (path) => {
      // What is taken from now on is not meant.
      const taken = [...held.keys()];
      const kept = path === undefined ? undefined : await lockOf(path);
      const others = taken.filter((lock) => lock !== kept);
      await Promise.all(others.map(giveBack));
    },
    giveBack: async (path, shown) => {
      const lock = await lockOf(path);
      if (shown === undefined || lock !== (await lockOf(shown))) await giveBack(lock);
    },
    giveBackNow() {
      clearInterval(touching);
      for (const [lock, text] of held) removeNow(lock, text);
      held.clear();
    },
  };
}

/** Two ways to one file have one lock; a file that is not there yet has the lock of its name. */
async function lockOf(path: string): Promise<string> {
  return lockPathOf(await realpath(path).catch(() => path));
}

/** What stands in a lock of ours that is taken now. */
async function ownText({ owner, naam, now }: LockOptions): Promise<string> {
  return writeLockLine({
    naam: (await naam()).trim() || owner.gebruiker,
    gebruiker: owner.gebruiker,
    computer: owner.computer,
    since: lockTime(now()),
    profile: profileField(owner),
  });
}

/** How often a lock that goes away while we look is tried for. */
const TRIES = 3;

/** `impossible`: the letter is opened without a lock. */
async function takeLock(
  lock: string,
  text: string,
  owner: LockOwner,
  isOver: boolean,
): Promise<LetterLock | 'made' | 'impossible'> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const made = await createLock(lock, text);
    if (made !== 'exists') return made;
    const other = await clearAway(lock, owner, isOver);
    if (other !== undefined) return other;
  }
  return 'impossible';
}

/** Takes a lock away that is left over; gives who holds it when it is not. */
async function clearAway(lock: string, owner: LockOwner, isOver: boolean): Promise<LetterLock | undefined> {
  const found = await readLock(lock);
  if (found === undefined) return undefined;
  const line = readLockLine(found.text);
  if (line === undefined || !isOfOwnProfile(line, owner)) {
    const other = await holderOf(lock, found, owner);
    if (!(isOver && other.isStale)) return other;
  }
  await removeLock(lock, found.text);
  return undefined;
}

/** What is done with one lock waits for what was begun with it, and not for a lock on a network that says nothing. */
function inTurnPerLock(): <Value>(lock: string, work: () => Promise<Value>) => Promise<Value> {
  const turns = new Map<string, ReturnType<typeof oneAtATime>>();
  return (lock, work) => {
    const inTurn = turns.get(lock) ?? oneAtATime();
    turns.set(lock, inTurn);
    return inTurn(work);
  };
}

/** A lock that somebody took over is theirs; one that is gone is made again. */
async function touch(lock: string, held: Held): Promise<void> {
  const text = held.get(lock);
  if (text === undefined || (await touchLock(lock, text))) return;
  if ((await createLock(lock, text)) === 'exists') held.delete(lock);
}

async function release(lock: string, held: Held): Promise<void> {
  const text = held.get(lock);
  held.delete(lock);
  if (text !== undefined && (await readLock(lock))?.text === text) await removeLock(lock, text);
}

function removeNow(lock: string, text: string): void {
  try {
    if (readFileSync(lock, 'utf8') === text) unlinkSync(lock);
  } catch {
    // Gone already, or out of reach: it is stale by itself.
  }
}
