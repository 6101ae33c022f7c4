import type { Letter } from '../../letter/model/letter.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { inParallel } from '../files/in-parallel.ts';
import { readTextFile } from '../files/read-text-file.ts';
import type { JournalFolder } from './journal-folder.ts';
import { letterHash } from './letter-hash.ts';
import type { ReadJournal } from './read-journal.ts';

/** A letter that can be had back, as it is listed. */
export type KeptWork = {
  readonly id: string;
  /** Both empty when it cannot be opened. */
  readonly onderwerp: string;
  readonly kenmerk: string;
  /** Its file; absent when it never had one. */
  readonly path?: string;
  /** ISO instant of the last change; empty when it cannot be opened. */
  readonly changedAt: string;
  readonly isOpenable: boolean;
};

/** With what decides on whether it is offered, and whether it may go. */
export type JudgedWork = {
  readonly work: KeptWork;
  readonly read: ReadJournal;
  readonly order: number;
  /** Nobody decided on it yet, and nothing else holds it. */
  readonly isLost: boolean;
};

/** Journals that are read at the same time. */
const AT_A_TIME = 4;

/** A network folder that does not answer must not keep the program from starting. */
const PATIENCE_MS = 2000;

/** All journals but those of `live`, the newest first; those that cannot be opened stand at the end. */
export async function judgeWork(folder: JournalFolder, isLive: (id: string) => boolean): Promise<JudgedWork[]> {
  const ids = (await folder.ids()).filter((id) => !isLive(id));
  const judged = await inParallel(ids, AT_A_TIME, async (id) => {
    const read = await folder.read(id);
    return read === undefined ? [] : [await judge(id, read)];
  });
  return judged.flat().sort((left, right) => right.order - left.order);
}

async function judge(id: string, read: ReadJournal): Promise<JudgedWork> {
  if (read.state !== 'readable') {
    const work = { id, onderwerp: '', kenmerk: '', changedAt: '', isOpenable: false };
    return { work, read, order: -1, isLost: read.state === 'damaged' && read.ended === undefined };
  }
  const { letter, known } = read;
  const { onderwerp = '', kenmerk = '' } = letter.gegevens;
  const path = known.file?.path;
  const work = { id, onderwerp, kenmerk, ...(path === undefined ? {} : { path }), changedAt: known.changedAt };
  const isLost = read.ended === undefined && !(await isSafe(letter, known.safeHash, path));
  return { work: { ...work, isOpenable: true }, read, order: known.order, isLost };
}

async function isSafe(letter: Letter, safeHash: string | undefined, path: string | undefined): Promise<boolean> {
  const hash = letterHash(letter);
  if (hash === safeHash) return true;
  return path !== undefined && hash === (await hashOfFile(path));
}

async function hashOfFile(path: string): Promise<string | undefined> {
  const patience = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS).unref());
  const text = await Promise.race([readTextFile(path), patience]);
  const letter = text?.ok ? readBriefFile(text.value, '') : undefined;
  return letter?.ok ? letterHash(letter.value) : undefined;
}
