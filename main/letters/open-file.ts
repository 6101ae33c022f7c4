import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileRef } from '../contract.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { textHash } from '../files/text-hash.ts';
import type { SendNotice } from '../ipc/notices.ts';
import type { LetterLocks } from '../locks/letter-locks.ts';
import type { LetterFiles } from './letter-files.ts';

/**
 * The file of the letter on the screen. It is looked at every few seconds, because a network folder does not tell of a
 * change: the window is told once of each content that another wrote, that the file is gone and back again, and that a
 * lock of somebody else is gone.
 */
export type OpenFile = {
  /** The letter on the screen is in this file; undefined: in none. */
  show(shown: Shown | undefined): void;
  path(): string | undefined;
  /** Looks now; resolves when the window was told. */
  look(): Promise<void>;
};

/** `isWaiting`: somebody else held its lock when it was opened. */
export type Shown = { readonly path: string; readonly isWaiting: boolean };

export type OpenFileOptions = {
  readonly letters: Pick<LetterFiles, 'lookAt'>;
  readonly locks: Pick<LetterLocks, 'isHeld'>;
  readonly notice: SendNotice;
  readonly refFor: (path: string) => FileRef;
  /** In ms. */
  readonly every?: number;
};

const EVERY_MS = 5000;

/** A program that saves by deleting and renaming leaves a moment without a file. */
const MOMENT_MS = 300;

/** What was told last of the file on the screen, and what is known of it. */
type Watched = Shown & { told: FileState; isHeld: boolean; seen: Seen };

/** `changed …` holds the hash of the content. `busy`: it cannot be said now. */
type FileState = 'same' | 'missing' | 'busy' | `changed ${string}`;

/** The stamp of a file whose content is known, and how often it was read: times of files may be two seconds coarse. */
type Seen = { stamp: string; hash: string; times: number };

const UNSEEN: Seen = { stamp: '', hash: '', times: 0 };

export function createOpenFile(options: OpenFileOptions): OpenFile {
  const { letters, notice, refFor, every = EVERY_MS } = options;
  let watched: Watched | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  let looking: Promise<void> | undefined;

  const stateOf = (file: Watched) => letters.lookAt(file.path, (known) => stateOfFile(file, known));
  const lookAt = async (file: Watched) => {
    let state = await stateOf(file);
    if (state === 'missing' && file.told !== 'missing') {
      await new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
      state = await stateOf(file);
    }
    const isHeld = file.isHeld && state !== 'missing' ? await options.locks.isHeld(file.path) : file.isHeld;
    if (file !== watched) return;
    if (state !== 'busy' && state !== file.told) tell(file, state);
    if (file.isHeld && !isHeld) notice('lock-freed', refFor(file.path));
    file.isHeld = isHeld;
  };
  const tell = (file: Watched, state: Exclude<FileState, 'busy'>) => {
    const ref = refFor(file.path);
    if (state === 'missing') notice('file-missing', ref);
    else if (state !== 'same') notice('file-changed', ref);
    else if (file.told === 'missing') notice('file-back', ref);
    file.told = state;
  };
  const look = () => {
    const file = watched;
    if (file === undefined) return Promise.resolve();
    looking ??= lookAt(file).finally(() => {
      looking = undefined;
    });
    return looking;
  };

  return {
    path: () => watched?.path,
    show(shown) {
      if (shown?.path === watched?.path && shown?.isWaiting === watched?.isWaiting) return;
      clearInterval(timer);
      looking = undefined;
      watched = shown && { ...shown, told: 'same', isHeld: shown.isWaiting, seen: UNSEEN };
      if (shown === undefined) return;
      timer = setInterval(() => void look(), every);
      timer.unref();
    },
    look,
  };
}

/** Beside what this program read or wrote last (`known`, a hash); the content is read only when the file was touched. */
async function stateOfFile(file: Watched, known: string | undefined): Promise<FileState> {
  const there = await stat(file.path).catch(() => undefined);
  if (there === undefined) return 'missing';
  const stamp = `${there.mtimeMs} ${there.size} ${there.ino}`;
  if (file.seen.stamp !== stamp || file.seen.times < 2) {
    const text = await readTextFile(file.path, basename(file.path));
    if (!text.ok) return text.faults.some(({ kind }) => kind === 'file-not-text') ? 'changed ' : 'busy';
    const times = file.seen.stamp === stamp ? file.seen.times + 1 : 1;
    file.seen = { stamp, hash: textHash(text.value), times };
  }
  return file.seen.hash === known ? 'same' : `changed ${file.seen.hash}`;
}
