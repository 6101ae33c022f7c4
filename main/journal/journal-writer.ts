import { unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { Letter } from '../../letter/model/letter.ts';
import { applyLetterChange, type LetterChange } from '../../letter/model/letter-change.ts';
import { CURRENT_VERSION } from '../../letter/model/migrations.ts';
import { FORMAT_NAME } from '../../letter/model/read-brief-file.ts';
import type { FileFault } from '../files/file-fault.ts';
import { oneAtATime } from '../files/one-at-a-time.ts';
import { createAppendFile } from './append-file.ts';
import { JOURNAL_FORMAT, JOURNAL_VERSION, type JournalLine, journalLine } from './journal-line.ts';
import { letterHash } from './letter-hash.ts';

/** What is known of an open letter. */
export type WrittenState = {
  /** As the window has it. */
  readonly letter: Letter;
  readonly revision: number;
  /** Its file, with the hash of the text that was read from it or written to it last. */
  readonly file: { readonly path: string; readonly hash: string | undefined } | undefined;
  /** The hash of the text of the letter that is safe elsewhere; `undefined` when it is nowhere. */
  readonly safeHash: string | undefined;
  /** It may differ from what is safe elsewhere. */
  readonly isChanged: boolean;
};

/**
 * The journal of one open letter. What cannot be written is told, and stands in it with the whole letter at the next
 * change; no call rejects because of a disk.
 */
export type JournalWriter = {
  /** Writes all of it anew, in the place of what was there; false when that failed. */
  begin(change: Partial<WrittenState>): Promise<boolean>;
  append(revision: number, change: LetterChange): Promise<void>;
  /** Does nothing when this is another letter. */
  saved(letterId: string, path: string, hash: string): Promise<void>;
  /** Removes the journal when a file holds the letter; otherwise it stays, with a line that its changes were given up. */
  end(): Promise<void>;
  /** Lets go of the file, which stays as it is. */
  close(): Promise<void>;
};

export type WriterOptions = {
  readonly path: string;
  /** Counts the journals of this user. */
  readonly order: Promise<number>;
  readonly now: () => Date;
  /** Is told each time that writing failed, and each time that it went well. */
  readonly tell: (fault: FileFault | undefined) => void;
};

/** A journal that grew beyond either is written anew, so that it is quick to read and does not fill the disk. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_LINES = 2000;

type NewLine<Line = JournalLine> = Line extends unknown ? Omit<Line, 'line' | 'at'> : never;

export function createJournalWriter(first: WrittenState, options: WriterOptions): JournalWriter {
  const { path, now, tell } = options;
  const inTurn = oneAtATime();
  let state = first;
  let changedAt = now().toISOString();
  let lines = 0;
  let added = 0;
  /** The file is not there yet, or misses something. */
  let isBehind = true;
  const file = createAppendFile(path, (fault) => {
    isBehind = true;
    tell(fault);
  });

  const write = async (line: NewLine | undefined) => {
    const isWhole = line === undefined || isBehind || lines >= MOST_LINES || added >= MOST_BYTES;
    const text = isWhole
      ? journalLine(headerOf(state, changedAt, await options.order))
      : journalLine({ line: lines + 1, at: now().toISOString(), ...line });
    const written = await (isWhole ? file.replace(text) : file.add(text));
    isBehind = !written.ok || (isBehind && !isWhole);
    lines = isWhole ? 0 : lines + 1;
    added = isWhole ? 0 : added + text.length;
    tell(written.ok ? undefined : written.faults[0]);
  };
  return {
    begin: (change) =>
      inTurn(async () => {
        state = { ...state, ...change };
        changedAt = now().toISOString();
        await write(undefined);
        return !isBehind;
      }),
    append: (revision, change) =>
      inTurn(async () => {
        state = { ...state, letter: changed(state.letter, change), revision, isChanged: true };
        changedAt = now().toISOString();
        await write({ revision, change });
      }),
    saved: (letterId, savedPath, hash) =>
      inTurn(async () => {
        if (state.letter.id !== letterId) return;
        state = { ...state, file: { path: savedPath, hash }, safeHash: hash };
        await write({ saved: { path: savedPath, hash } });
      }),
    end: () =>
      inTurn(async () => {
        // A letter that was only looked at is as safe as it was.
        const isSafe = !state.isChanged || letterHash(state.letter) === state.safeHash;
        if (!isSafe) await write(undefined);
        await write({ ended: isSafe ? 'saved' : 'given-up' });
        await file.close();
        if (isSafe) await unlink(path).catch(() => undefined);
      }),
    close: () => inTurn(file.close),
  };
}

/** The caller has carried out the same change: one that does not fit is a bug. */
function changed(letter: Letter, change: LetterChange): Letter {
  const after = applyLetterChange(letter, change);
  if (after === undefined) throw new Error('A change does not fit the letter in the journal.');
  return after as Letter;
}

function headerOf({ letter, revision, file, safeHash }: WrittenState, at: string, order: number) {
  return {
    format: JOURNAL_FORMAT,
    version: JOURNAL_VERSION,
    order,
    at,
    process: process.pid,
    computer: hostname(),
    revision,
    file,
    safeHash,
    brief: { format: FORMAT_NAME, version: CURRENT_VERSION, letter },
  } as const;
}
