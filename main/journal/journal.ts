import type { Letter } from '../../letter/model/letter.ts';
import type { LetterChange } from '../../letter/model/letter-change.ts';
import type { Result } from '../../letter/model/result.ts';
import type { FileFault } from '../files/file-fault.ts';
import { type JournalFault, journalFailed } from './journal-fault.ts';
import { createJournalFolder } from './journal-folder.ts';
import { createJournalWriter, type JournalWriter, type WrittenState } from './journal-writer.ts';
import { createKeptJournals } from './kept-journals.ts';
import type { KeptWork } from './kept-work.ts';
import { letterHash } from './letter-hash.ts';

/** A letter out of a journal. `savedHash`: of the text that its file had when it was read or written last. */
export type KeptLetter = {
  readonly letter: Letter;
  readonly changedAt: string;
  readonly file?: { readonly path: string; readonly savedHash: string | undefined };
};

/**
 * What is typed, kept outside the memory of the program from one moment to the next (docs/bestandsformaat.md). A copy is
 * one letter that is open in the window; the id of its journal is that of the copy. No call rejects because of a disk:
 * that the journal cannot be written is told to `tell`, once, and it is tried again at the next change.
 */
export type Journal = {
  /**
   * A working copy was begun, or is sent anew as a whole: what its journal held before is replaced. `revision` above 0:
   * the letter was changed already.
   */
  begin(copy: string, letter: Letter, file?: BegunFile, revision?: number): Promise<void>;
  /** Done when the system has the change, so that a killed process keeps it; the disk has it within a second. */
  append(copy: string, revision: number, change: LetterChange): Promise<void>;
  /** The file holds the letter with this id, or what it was a moment ago, as the text with this hash. */
  saved(letterId: string, path: string, textHash: string): Promise<void>;
  /** The letter was left. Its journal goes when a file holds all of it, otherwise it stays 30 days and is not offered. */
  end(copy: string): Promise<void>;
  /**
   * What no file holds, of earlier runs or of a page that crashed, and on which the user did not decide; the newest
   * first. A journal that is damaged from its first line is among them: nothing can be had from it, but it is told.
   */
  recoverable(): Promise<KeptWork[]>;
  /** The same, and all else that is younger than 30 days or of a newer version of the program. */
  all(): Promise<KeptWork[]>;
  letterOf(id: string): Promise<Result<KeptLetter, JournalFault>>;
  /** The user decided: it is not offered again, and stays 30 days. */
  settle(id: string): Promise<void>;
  /** Its letter goes to the window: as soon as a working copy begins with it, the journal of that one takes over. */
  reopen(id: string, letter: Letter): void;
  /** A page crashed or loads again: what it had open can be recovered. */
  pageGone(): void;
};

type BegunFile = { readonly path: string; readonly savedHash: string | undefined };

/**
 * `tell` hears what is wrong when the journal cannot be written any more, and `undefined` when it can again. `alone`: the
 * name of this computer, when no other process of this user can run the program on it.
 */
export function createJournal(
  folderPath: string,
  now: () => Date,
  tell: (fault: JournalFault | undefined) => void = () => undefined,
  alone?: string,
): Journal {
  const folder = createJournalFolder(folderPath, alone);
  const live = new Map<string, JournalWriter>();
  let leaving: Promise<unknown> = Promise.resolve();
  const kept = createKeptJournals({ folder, now, isLive: (id) => live.has(id), written: () => leaving });
  const reopened = createReopened(kept.settle);
  const tellChanges = onlyChanges(tell);
  let order = folder.highestOrder();

  const writerOf = (copy: string) => {
    const writer = live.get(copy);
    if (writer === undefined) throw new Error('This working copy was not begun.');
    return writer;
  };
  const newWriter = (copy: string, state: WrittenState) => {
    order = order.then((last) => last + 1);
    const writer = createJournalWriter(state, { path: folder.pathOf(copy), order, now, tell: tellChanges });
    live.set(copy, writer);
    return writer;
  };
  return {
    ...kept,
    begin: async (copy, letter, begun, revision = 0) => {
      const file = begun === undefined ? undefined : { path: begun.path, hash: begun.savedHash };
      const known = live.get(copy);
      if (known === undefined) tellChanges.anew();
      const again = { letter, revision, isChanged: true, ...(file === undefined ? {} : { file }) };
      const isWritten =
        known === undefined
          ? await newWriter(copy, firstState(letter, file, revision)).begin({})
          : await known.begin(again);
      if (isWritten) await reopened.begun(letter);
    },
    append: (copy, revision, change) => writerOf(copy).append(revision, change),
    saved: async (letterId, path, hash) => {
      for (const writer of live.values()) await writer.saved(letterId, path, hash);
    },
    end: async (copy) => {
      await writerOf(copy).end();
      live.delete(copy);
    },
    reopen: reopened.add,
    pageGone: () => {
      leaving = Promise.all([leaving, ...Array.from(live.values(), (writer) => writer.close())]);
      live.clear();
    },
  };
}

/** The letters out of a journal that went to the window, by what they say: each is settled when its new journal is there. */
function createReopened(settle: (id: string) => Promise<void>) {
  const ids = new Map<string, string>();
  return {
    add: (id: string, letter: Letter): void => {
      const hash = letterHash(letter);
      if (hash !== undefined) ids.set(hash, id);
    },
    begun: async (letter: Letter): Promise<void> => {
      const hash = ids.size === 0 ? undefined : letterHash(letter);
      const id = hash === undefined ? undefined : ids.get(hash);
      if (hash === undefined || id === undefined) return;
      ids.delete(hash);
      await settle(id);
    },
  };
}

/** A letter that was never changed is where it came from; one that was has its file, if that still holds what it held. */
function firstState(letter: Letter, file: WrittenState['file'], revision: number): WrittenState {
  const isChanged = revision > 0;
  const safeHash = file === undefined && !isChanged ? letterHash(letter) : file?.hash;
  return { letter, revision, file, safeHash, isChanged };
}

/** Writing goes well or fails many times in a row: only what differs from before is told. */
function onlyChanges(tell: (fault: JournalFault | undefined) => void) {
  let before: string | undefined;
  const told = (fault: FileFault | undefined) => {
    if (fault?.kind === before) return;
    before = fault?.kind;
    tell(fault === undefined ? undefined : journalFailed(fault));
  };
  /** Another letter is on the screen, which did not hear what was told before. */
  const anew = () => {
    before = undefined;
  };
  return Object.assign(told, { anew });
}
